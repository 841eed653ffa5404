namespace ParamGen.Core.Layers;

/// <summary>A layer in its place: where it stands, what it is called, and what it is.</summary>
/// <param name="Index">Its position among the sources.</param>
/// <param name="Name">Its name, given or Keras's own.</param>
/// <param name="Kind">Keras's class.</param>
/// <param name="Attribute">Its arguments.</param>
/// <param name="Layer">What it does.</param>
internal sealed record LayerNode(int Index, string Name, LayerKind Kind, LayerAttribute Attribute, Layer Layer);
