using ParamGen.Core.Collections;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Networks;

/// <summary>The numbers of a network. Immutable, compared by value: it is kept between two runs of the generator.</summary>
/// <param name="Name">Keras's name of the model.</param>
/// <param name="IsSequential">Whether the layers form a single chain behind a single input, which Keras's summary then does not list.</param>
/// <param name="Layers">The layers in order, inputs included.</param>
/// <param name="Inputs">The shapes of what enters.</param>
/// <param name="Outputs">The shapes of what leaves: what no layer takes.</param>
internal sealed record NetworkReport(
    string Name,
    bool IsSequential,
    EquatableArray<LayerReport> Layers,
    EquatableArray<Shape> Inputs,
    EquatableArray<Shape> Outputs)
{
    public long TotalParameters => Layers.Sum(layer => layer.Parameters);

    public long TrainableParameters => Layers.Sum(layer => layer.TrainableParameters);

    public long NonTrainableParameters => Layers.Sum(layer => layer.NonTrainableParameters);

    public long Bytes => Layers.Sum(layer => layer.Bytes);

    /// <summary>The multiply-adds of all kernels, a sample; null where a size is unknown.</summary>
    public long? MultiplyAdds => Layers.Aggregate((long?)0, (sum, layer) => sum + layer.MultiplyAdds.Value);

    /// <summary>The layers that the summary lists and that <c>LayerCount</c> counts.</summary>
    public IEnumerable<LayerReport> ListedLayers => IsSequential ? Layers.Where(layer => layer.Kind != "InputLayer") : Layers;
}
