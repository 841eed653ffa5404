using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers;

/// <summary>A layer in its place: where it stands, what it is called, and what it is.</summary>
/// <param name="origin">Where it is written.</param>
/// <param name="name">Its name, given or Keras's own.</param>
/// <param name="kind">Keras's class.</param>
/// <param name="attribute">Its arguments.</param>
/// <param name="layer">What it does.</param>
internal sealed class LayerNode(Origin origin, string name, LayerKind kind, LayerAttribute attribute, Layer layer)
{
    public Origin Origin => origin;

    /// <summary>Its position among the sources; within a block that of the block's outermost use.</summary>
    public int Index => origin.Index;

    public string Name => name;

    public LayerKind Kind => kind;

    public LayerAttribute Attribute => attribute;

    public Layer Layer => layer;

    /// <summary>The block in which it stands; null in the network itself.</summary>
    public BlockScope? Scope { get; init; }

    /// <summary>The layer as it was written; null for one of several that a single source stands for.</summary>
    public LayerSource? Source { get; init; }

    /// <summary>Whether it stands in for inputs whose names are not known: any name may be one of theirs.</summary>
    public bool HidesNames { get; init; }

    /// <summary>The layers that it wraps.</summary>
    public IReadOnlyList<LayerNode> Inner { get; init; } = [];

    /// <summary>The layer, and then those that it wraps, each with those that it wraps in turn.</summary>
    public IEnumerable<LayerNode> WithInner => [this, .. Inner.SelectMany(inner => inner.WithInner)];

    /// <summary>Whether its name was given, rather than Keras's own.</summary>
    public bool IsNamed => !string.IsNullOrEmpty(attribute.Name) || Scope is not null || Source is { Model: not null };

    /// <summary>The number in a name that Keras gives, 0 for one without any; null where the name was given.</summary>
    public int? Ordinal => IsNamed ? null : Number;

    /// <summary>The number in the name that Keras would give.</summary>
    public int Number { get; init; }

    /// <summary>The layers that go through its sequence: itself, or the directions that it wraps.</summary>
    public IReadOnlyList<LayerNode> Recurrent =>
        Layer.Sequences is null ? [] : Inner.Any(inner => inner.Layer.Sequences is not null) ? Inner : [this];

    /// <summary>Keras's class, as a summary shows it.</summary>
    public string KerasName => Source?.WrittenClass ?? Layer.KerasName ?? Kind.KerasName;

    /// <summary>The paths that its weights may have, with those of a quantized kernel where it has one.</summary>
    public IEnumerable<string> WeightPaths() => Source is { Quantization: not null } or { InnerPolicies.Count: > 0 }
        ? layer.WeightPaths.Concat(layer.QuantizedWeightPaths)
        : layer.WeightPaths;

    /// <summary>The same within a layer that wraps it.</summary>
    public IEnumerable<string> WeightPaths(string path) => WeightPaths().Select(weight => path + "/" + weight);

    /// <summary>The argument that names an input, with another name in its stead: the name, or the list with it.</summary>
    public ArgumentValue WithInputRenamed(InputName input, string name) =>
        Kind.Properties.TryGetValue(input.Argument, out var property) && property.GetValue(Attribute) is string[] names
            ? new EquatableArray<string>([.. names.Select(other => other == input.Name ? name : other)])
            : name;

    /// <summary>The layer's name as it is written within a scope; the network's own where it stands outside of it.</summary>
    public string NameWithin(BlockScope? scope) => BlockScope.Local(scope, Name) ?? Name;

    /// <summary>What messages call the layer: within a block its name there, and the block.</summary>
    public string Label => LabelOf("");

    /// <summary>
    /// A problem of this layer. Within a block it is reported where the block is used, at which no edit of the block can be made.
    /// </summary>
    public Problem Problem(Rule rule, string? argument, object[] texts, params Suggestion[] suggestions) =>
        new(rule, origin, argument, MessageArguments.Of(Label, texts), Scope is null ? suggestions : [])
        {
            Within = Scope?.Block,
        };

    /// <summary>A problem of a layer of the model that this layer is, which is named.</summary>
    public Problem ProblemWithin(NetworkSource model, Problem inner) => inner with
    {
        Origin = origin.Holding(inner.Origin),
        Within = inner.Within ?? model,
        Texts = new([LabelOf("/" + inner.Name), .. inner.Texts.Skip(1)]),
        Suggestions = default,
    };

    private string LabelOf(string within) => BlockScope.Label(Scope, NameWithin(Scope) + within);
}
