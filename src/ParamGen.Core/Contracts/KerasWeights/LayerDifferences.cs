using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Where a layer of the network, or a layer within it, differs from what a file has of it.</summary>
/// <param name="step">The layer.</param>
internal sealed class LayerDifferences(Step step)
{
    /// <summary>How many names a message has.</summary>
    private const int MostNamed = 3;

    private readonly List<(ExpectedLayer Layer, string What)> missing = [];
    private readonly List<(ExpectedLayer Layer, string Says, string Advice, string? Name)> names = [];
    private readonly List<string> extra = [];
    private Suggestion? bias;

    public Step Step => step;

    /// <summary>How many weights were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>The weights that have another shape.</summary>
    public List<(ExpectedLayer Layer, ExpectedWeight Weight, StoredWeight Tensor)> Shapes { get; } = [];

    /// <summary>The weights that have another type.</summary>
    public List<(ExpectedLayer Layer, ExpectedWeight Weight, StoredWeight Tensor)> Types { get; } = [];

    /// <summary>How the file has it, or a layer within it, quantized: int8; null where it does not.</summary>
    public string? Quantization { get; private set; }

    /// <summary>Whether its shapes may differ for those of a layer before it alone: what it decides itself is the same.</summary>
    public bool MayFollow => step.Layer.WidthArgument is null
        || Shapes.All(item => item.Weight.Weight.Shape is { Rank: > 0, Last: var width }
            && item.Tensor.Tensor.Shape is { Count: > 0 and var count } shape
            && shape[count - 1] == width);

    /// <summary>Several names, the first ones written out.</summary>
    public static string Named(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(MostNamed).Select(name => $"'{name}'"))
        + (names.Count > MostNamed ? $" and {Numbers.Of(names.Count - MostNamed, "more weight")}" : "");

    public void Missing(ExpectedLayer layer, string what) => missing.Add((layer, what));

    public void NotExpected(IEnumerable<string> tensors) => extra.AddRange(tensors);

    /// <summary>The layer has another name in the file, or is of another kind where that is what its name says.</summary>
    public void Renamed(ExpectedLayer layer, StoredLayer other, bool isNamed) => names.Add((
        layer,
        isNamed
            ? $"its weights are stored as '{other.Name}'"
            : $"Keras stores this layer as '{layer.Name}', but its weights are stored as '{other.Name}'",
        isNamed ? "use that name" : "change the layer",
        isNamed && layer.Owner.Length == 0 && other.Name.IndexOf('/') < 0 && step.Network.CanBeRenamed(step) ? other.Name : null));

    public void OutOfOrder(ExpectedLayer layer, StoredLayer other) => names.Add((
        layer,
        $"'{other.Name}' is in the place of this layer",
        "Keras loads layers in order, so change their order",
        null));

    public void Compare(ExpectedLayer layer, StoredLayer stored, StoredLayout layout)
    {
        var weights = layout.Pair(layer, stored);
        var quantization = StoredQuantization.Of(weights);
        Quantization ??= quantization;
        foreach (var (weight, tensor) in weights.Same.Concat(weights.Renamed))
        {
            Compared++;
            if (quantization is not null && StoredQuantization.IsPacked(weight, tensor))
                continue;
            if (!Agreement.OfShapes(weight, tensor))
                Shapes.Add((layer, weight, tensor));
            else if (!Agreement.OfTypes(weight, tensor))
                Types.Add((layer, weight, tensor));
        }

        foreach (var (weight, tensor) in weights.Renamed)
            names.Add((layer, $"{weight.Label} is called '{tensor.Tensor.Name}'", "rename it", null));
        bias = layer.Owner.Length == 0 && quantization is null ? BiasInFile(layer, weights) : null;
        if (weights.Missing.Count > 0)
            missing.Add((layer, string.Join(" and ", weights.Missing.Take(MostNamed).Select(weight => weight.Label))));
        // What a quantized layer has beside its weights are scales, which go with it.
        if (quantization is null)
            extra.AddRange(weights.Extra.Select(tensor => tensor.Tensor.Name));
        if (layout.IsOrdered && weights is { Renamed.Count: 0, Missing.Count: 0, Extra.Count: 0 })
        {
            var places = stored.Weights.Select((tensor, place) => (tensor, place)).ToDictionary(item => item.tensor, item => item.place);
            CheckOrder(layer, weights.Same.Select(pair => (pair.Expected, places[pair.Stored])));
        }
    }

    /// <summary>One problem of each kind.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="withShapes">Whether another shape is no consequence of a layer before it.</param>
    /// <param name="withTypes">Whether another type is not that of all weights.</param>
    public IEnumerable<Problem> Problems(string file, bool withShapes, bool withTypes)
    {
        if (withShapes && Shapes.Count > 0)
        {
            var (layer, weight, tensor) = Shapes[0];
            var more = Shapes.Count == 1 ? ""
                : $" ({Numbers.Of(Shapes.Count - 1, "more weight")} {(Shapes.Count == 2 ? "differs" : "differ")})";
            var width = WidthInFile();
            yield return Of(
                layer,
                WeightRules.PG0604_WeightShape,
                width is null ? null : step.Layer.WidthArgument,
                [weight.Label, weight.Weight.Shape, tensor.Shape, file, more],
                width is { } size ? [Suggestion.Set(step.Layer.WidthArgument!, size)] : []);
        }

        if (missing.Count > 0)
            yield return Of(missing[0].Layer, WeightRules.PG0605_WeightMissing, null, [file, missing[0].What], OfBias());
        if (extra.Count > 0)
            yield return step.Node.Problem(WeightRules.PG0606_WeightNotExpected, null, [file, Named(extra)], OfBias());
        if (withTypes && Types.Count > 0)
        {
            var (layer, weight, tensor) = Types[0];
            yield return Of(
                layer,
                WeightRules.PG0607_WeightType,
                null,
                [weight.Label, weight.Weight.DType.Word(), tensor.Tensor.Type, file],
                TypeInFile() is { } type ? [Suggestion.Set(nameof(LayerAttribute.DType), type)] : []);
        }

        if (names.Count > 0)
        {
            var (layer, says, advice, name) = names[0];
            yield return Of(
                layer,
                WeightRules.PG0608_WeightName,
                name is null ? null : "Name",
                [says, file, advice],
                name is null ? [] : [Suggestion.Set("Name", name)]);
        }
    }

    /// <summary>The lists of Keras have what is trained before the rest, or all in its order.</summary>
    private void CheckOrder(ExpectedLayer layer, IEnumerable<(ExpectedWeight Expected, int Place)> pairs)
    {
        ExpectedWeight[] stored = [.. pairs.OrderBy(pair => pair.Place).Select(pair => pair.Expected)];
        var first = stored.SequenceEqual(layer.Weights) ? -1
            : stored.SequenceEqual(layer.Weights.OrderBy(weight => !weight.Weight.Trainable)) ? -1
            : Enumerable.Range(0, stored.Length).First(i => stored[i] != layer.Weights[i]);
        if (first >= 0)
            names.Add((
                layer,
                $"{stored[first].Label} is in the place of {layer.Weights[first].Label}",
                "Keras loads weights in order, so change their order",
                null));
    }

    /// <summary>A problem of the layer, or of one within it, which is named.</summary>
    private Problem Of(ExpectedLayer layer, Rule rule, string? argument, object[] texts, params Suggestion[] suggestions)
    {
        var node = step.Node;
        if (layer.Owner.Length == 0)
            return node.Problem(rule, argument, texts, suggestions);
        var within = layer.Label.Substring(node.Name.Length);
        return node.Problem(rule, null, texts) with { Texts = MessageArguments.Of(node.Label + within, texts) };
    }

    private Suggestion[] OfBias() => bias is null ? [] : [bias];

    /// <summary>What the layer needs to have a bias where the file has one; null where something else is missing, or more.</summary>
    private Suggestion? BiasInFile(ExpectedLayer layer, Pairing<ExpectedWeight, StoredWeight> weights)
    {
        const string Argument = "UseBias";
        if (!step.Node.Kind.Properties.TryGetValue(Argument, out var property))
            return null;
        return (property.GetValue(step.Attribute), weights) switch
        {
            (true, { Missing: [{ Weight.Name: "bias" }], Extra.Count: 0 }) => Suggestion.Set(Argument, false),
            (false, { Missing.Count: 0, Extra: [{ Tensor.Shape: [var size] }] })
                when layer.Weights.Any(weight => weight.Weight.Shape is { Rank: > 0, Last: var last } && last == size) =>
                Suggestion.Reset(Argument),
            _ => null,
        };
    }

    /// <summary>The type that all weights of the layer have in the file; null where there are several, or an argument has none.</summary>
    private DType? TypeInFile() =>
        Types.Count == Compared
        && Types.Select(item => item.Tensor.Tensor.Type).Distinct().ToList() is [var type]
        && Elements.Find(type) is { } element
            ? ((ElementType)element).ToDType()
            : null;

    /// <summary>The size that the argument would have in the file; null where more than that differs.</summary>
    private int? WidthInFile()
    {
        if (step.Layer.WidthArgument is not { } argument || Shapes.Count != Compared)
            return null;
        var current = step.Node.Kind.Properties.TryGetValue(argument, out var property) && property.GetValue(step.Attribute) is int size
            ? size
            : (long?)null;
        long? width = null;
        foreach (var (_, weight, tensor) in Shapes)
        {
            var (expected, stored) = (weight.Weight.Shape.Dims, tensor.Tensor.Shape);
            if (expected.Count == 0
                || expected.Count != stored.Count
                || expected[expected.Count - 1] != current
                || (width ??= stored[stored.Count - 1]) != stored[stored.Count - 1]
                || !expected.Take(expected.Count - 1).SequenceEqual(stored.Take(stored.Count - 1).Select(size => (long?)size)))
                return null;
        }

        return width is > 0 and <= int.MaxValue ? (int)width : null;
    }
}
