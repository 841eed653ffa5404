using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Graph;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers;

/// <summary>A layer in its place: where it stands, what it is called, and what it is.</summary>
/// <param name="index">Its position among the sources.</param>
/// <param name="name">Its name, given or Keras's own.</param>
/// <param name="kind">Keras's class.</param>
/// <param name="attribute">Its arguments.</param>
/// <param name="layer">What it does.</param>
internal sealed class LayerNode(int index, string name, LayerKind kind, LayerAttribute attribute, Layer layer)
{
    public int Index => index;

    public string Name => name;

    public LayerKind Kind => kind;

    public LayerAttribute Attribute => attribute;

    public Layer Layer => layer;

    /// <summary>The block in which it stands; null in the network itself.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The layer as it was written.</summary>
    public LayerSource? Source { get; init; }

    /// <summary>The layers that it wraps.</summary>
    public IReadOnlyList<LayerNode> Inner { get; init; } = [];

    /// <summary>The layers that go through its sequence: itself, or the directions that it wraps.</summary>
    public IReadOnlyList<LayerNode> Recurrent =>
        Layer.Sequences is null ? [] : Inner.Any(inner => inner.Layer.Sequences is not null) ? Inner : [this];

    /// <summary>Keras's class, as a summary shows it.</summary>
    public string KerasName => Layer is ModelLayer { Report: { } model } ? model.Listing is Listing.Sequential ? "Sequential" : "Functional" : Kind.KerasName;

    /// <summary>The argument that names an input, with another name in its stead: the name, or the list with it.</summary>
    public object Taking(InputName input, string name) =>
        Kind.Properties.TryGetValue(input.Argument, out var property) && property.GetValue(Attribute) is string[] names
            ? new EquatableArray<string>([.. names.Select(other => other == input.Name ? name : other)])
            : name;

    /// <summary>A problem of this layer. Within a block it is reported where the block is used, so no argument of the layer's own is named and none is mended.</summary>
    public Problem Problem(Rule rule, string? argument, object[] texts, params Suggestion[] suggestions) => Scope is null
        ? new(rule, Index, argument, Texts.Of(Name, texts), suggestions)
        : new(rule, Index, null, Texts.Of(Name, texts), default);
}
