using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>
/// Writes the network of a file with the layers and arguments that attributes have: in the file's order, with the file's names, and without
/// what goes without saying. Whether it is the same network is for its reader to compare: a file may say what no attribute does.
/// </summary>
internal sealed class AttributeNetwork
{
    private readonly ClassNames classes;
    private readonly Dictionary<NetworkSource, string> models = [];
    private string? reason;

    private AttributeNetwork(ClassNames classes) => this.classes = classes;

    /// <summary>
    /// The network as attributes say it, the classes of the models within it named; or why they cannot say it.
    /// </summary>
    /// <param name="source">The network.</param>
    /// <param name="isFree">Whether a class can have a name.</param>
    public static (NetworkSource? Network, string? Reason) Of(NetworkSource source, Func<string, bool> isFree)
    {
        var writer = new AttributeNetwork(new(isFree));
        var network = writer.Write(source);
        return writer.reason is null ? (network, null) : (null, writer.reason);
    }

    private NetworkSource Write(NetworkSource source)
    {
        _ = NetworkEvaluator.Evaluate(source, out var view);
        if (view is null)
            return Refuse("its network is invalid");
        var parts = NetworkPart.InOrder(source, view);
        if (NetworkEnds.Difference(source, parts) is { } difference)
            return Refuse(difference);
        var layers = new List<LayerSource>();
        var names = new DefaultNames();
        var references = new OutputReferences(view);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Layers.Count; i++)
            {
                var (layer, node) = (part.Layers[i], part.Nodes[i]);
                if (Written(layer, node, part.Step) is not { } written)
                    return new(default);
                layers.Add(i == 0 ? references.Shorten(written) : written);
            }

            if (part.Step.IsFirst)
                names.Shorten(layers, layers.Count - part.Layers.Count, part.Step.Node);
            references.Follow(part.Step);
        }

        return ClassTypes.Once(new(source.Trainable ? layers : Frozen(layers)));
    }

    /// <summary>A layer with its attribute's arguments; null where there is none for it.</summary>
    private LayerSource? Written(LayerSource layer, LayerNode node, Step step)
    {
        if (layer.Quantization is not null || layer.InnerPolicies.Count > 0)
            return Refuse(node, "is quantized");
        if (layer.Declared is not null || layer.Model is { Class: null })
            return Refuse(node, "is a custom layer");
        if (layer.TextOf(nameof(LayerAttribute.Name))?.Contains('/') is true)
            return Refuse(node, "has a '/' in its name, which separates the parts of a weight's path: newer Keras takes none");
        if (layer.Kind == Catalogue.Operator.Name || layer.Operator is not null)
        {
            if ((OperatorKinds.AttributeOf(layer) ?? MergeOperators.LayerOf(layer)) is not { } attribute)
                return Refuse(node, $"calls the operator {layer.Operator?.Class} in a form that no attribute has");
            layer = attribute;
        }

        if (Catalogue.Find(layer.Kind) is not { } kind || KindOf(kind) is not { } written)
            return Refuse(node, $"is {Article(node.KerasName)} {node.KerasName}, for which there is no attribute");
        var result = new LayerSource(written.Name, ShortArguments.Of(written, layer.Arguments).ToArray());
        if (result.Arguments.FirstOrDefault(argument => argument.Value is ArgumentValue.None) is { } none)
            return Refuse(node, $"has no value for {none.Name}, which an attribute must have");
        return layer.Model is { } model ? OfModel(result, model, node, step) : result;
    }

    /// <summary>The kind that users write: that of an older Keras has the same attribute under another name.</summary>
    private static LayerKind? KindOf(LayerKind kind) => Catalogue.All.FirstOrDefault(other => other.AttributeType == kind.AttributeType);

    /// <summary>A use of a class with the layers of a model.</summary>
    private LayerSource? OfModel(LayerSource use, NetworkSource model, LayerNode node, Step step)
    {
        if (OpenModel.Is(model))
        {
            if (node != step.Node)
                return Refuse(node, "is a model without an input");
            model = OpenModel.Close(model, step.Build.Input);
        }

        var network = Write(model);
        if (!models.TryGetValue(network, out var name))
            models.Add(network, name = classes.Next(model.Name ?? node.Name));
        return use with { Model = network with { Name = name } };
    }

    private static LayerSource[] Frozen(IEnumerable<LayerSource> layers) =>
    [
        .. layers.Select(layer => layer.Kind is Catalogue.Input or "Shared" || Catalogue.Find(layer.Kind) is { IsOperator: true }
            ? layer
            : layer.With(nameof(LayerAttribute.Trainable), false)),
    ];

    private static string Article(string noun) => "AEIOU".IndexOf(noun[0]) >= 0 ? "an" : "a";

    private LayerSource? Refuse(LayerNode node, string why)
    {
        reason ??= $"'{node.Name}' {why}";
        return null;
    }

    private NetworkSource Refuse(string why)
    {
        reason ??= why;
        return new(default);
    }
}
