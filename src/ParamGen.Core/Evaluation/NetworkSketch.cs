using ParamGen.Core.Collections;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// What is known of a network that is refused: enough to name all that its constants would have been. Immutable, compared by
/// value: it is kept between two runs of the generator.
/// </summary>
/// <param name="Layers">The layers, inputs included.</param>
/// <param name="Inputs">What would enter.</param>
/// <param name="Outputs">What may leave: what no layer takes.</param>
internal sealed record NetworkSketch(
    EquatableArray<LayerSketch> Layers,
    EquatableArray<TensorSketch> Inputs,
    EquatableArray<TensorSketch> Outputs)
{
    /// <summary>That of a network that is valid, but whose class is not.</summary>
    public static NetworkSketch Of(NetworkReport report) => new(
        report.Layers.Map(static layer => new LayerSketch(
            layer.Name,
            layer.Ordinal,
            layer.Kind,
            layer.ForConstants(),
            default,
            layer.Model is { } model ? Of(model) : null)),
        report.Inputs.Map(TensorSketch.Of),
        report.Outputs.Map(TensorSketch.Of));

    /// <param name="nodes">The layers that could be read.</param>
    /// <param name="graph">Which takes which.</param>
    /// <param name="numbersOf">The numbers of a layer, where they are known.</param>
    public static NetworkSketch Of(IEnumerable<LayerNode> nodes, CallGraph graph, Func<LayerNode, LayerReport?> numbersOf)
    {
        return new(
            nodes.Where(node => node.Layer is not SharedCall).Select(Layer).ToArray(),
            graph.Calls.Where(call => call.IsInput).Select(call => Tensor(call.Node, 1)).ToArray(),
            graph.Calls.Where(call => !graph.IsTaken(call)).Select(call => Tensor(call.Node, call.Node.Layer.MaxOutputs)).ToArray());

        LayerSketch Layer(LayerNode node) => new(
            node.Name,
            node.Ordinal,
            node.KerasName,
            numbersOf(node)?.ForConstants(),
            node.WeightPaths().ToArray(),
            (node.Layer as ModelLayer)?.Sketch);

        static TensorSketch Tensor(LayerNode node, int maxCount) => new(node.Name, node.Ordinal, node.KerasName, maxCount);
    }
}

/// <summary>A layer of a refused network.</summary>
/// <param name="Name">Its name, given or Keras's own.</param>
/// <param name="Ordinal">The number in the name that Keras gives; null where the name was given.</param>
/// <param name="Kind">Keras's class.</param>
/// <param name="Report">Its numbers; null where it, or a layer before it, is refused.</param>
/// <param name="WeightPaths">The paths that its weights may have.</param>
/// <param name="Model">The same of the network that it is; null for a single layer.</param>
internal sealed record LayerSketch(
    string Name,
    int? Ordinal,
    string Kind,
    LayerReport? Report,
    EquatableArray<string> WeightPaths,
    NetworkSketch? Model);

/// <summary>A tensor that would enter or leave a refused network.</summary>
/// <param name="Layer">The layer that gives it.</param>
/// <param name="Ordinal">The number in the name that Keras gives to that layer; null where its name was given.</param>
/// <param name="Kind">That layer's class in Keras.</param>
/// <param name="MaxCount">The most outputs that the layer may have.</param>
internal sealed record TensorSketch(string Layer, int? Ordinal, string Kind, int MaxCount)
{
    public static TensorSketch Of(TensorSpec tensor) => new(tensor.Layer, tensor.Ordinal, tensor.Kind, 1);
}
