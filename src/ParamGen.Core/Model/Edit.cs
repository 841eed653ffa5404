namespace ParamGen.Core.Model;

/// <summary>A change of one layer.</summary>
/// <param name="Layer">Its position among the sources; null for the layer at fault.</param>
internal abstract record Edit(int? Layer);

/// <summary>Gives an argument another value.</summary>
internal sealed record SetArgument(int? Layer, string Argument, ArgumentValue Value) : Edit(Layer);

/// <summary>Takes an argument away, so its default holds.</summary>
internal sealed record ResetArgument(int? Layer, string Argument) : Edit(Layer);

/// <summary>Puts a new layer before a layer. It takes what that took by name.</summary>
internal sealed record InsertLayer(int? Layer, LayerSource New) : Edit(Layer);

/// <summary>Puts a wrapper around a layer: it stands before the layer, and takes no input by itself.</summary>
internal sealed record WrapLayer(int? Layer, LayerSource Wrapper) : Edit(Layer);

/// <summary>Takes a layer away. The one after it takes what it took.</summary>
internal sealed record RemoveLayer(int? Layer) : Edit(Layer);
