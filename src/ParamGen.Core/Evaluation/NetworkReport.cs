using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>What Keras's summary shows of a network.</summary>
internal enum Listing
{
    /// <summary>A chain of layers behind an input that is not listed: Keras's Sequential.</summary>
    Sequential,

    /// <summary>A chain of layers, its input listed with them.</summary>
    Chain,

    /// <summary>Layers and what each of them takes.</summary>
    Graph,
}

/// <summary>The numbers of a network. Immutable, compared by value: it is kept between two runs of the generator.</summary>
/// <param name="Name">Keras's name of the model.</param>
/// <param name="Listing">What Keras's summary shows of it.</param>
/// <param name="Layers">The layers in order, inputs included.</param>
/// <param name="Inputs">What enters.</param>
/// <param name="Outputs">What leaves: what no layer takes.</param>
internal sealed record NetworkReport(
    string Name,
    Listing Listing,
    EquatableArray<LayerReport> Layers,
    EquatableArray<TensorSpec> Inputs,
    EquatableArray<TensorSpec> Outputs)
{
    /// <summary>The most activations that are held at once, for a sample; null where a size is unknown.</summary>
    public ActivationPeak? Peak { get; init; }

    /// <summary>What it costs on a device; null where nobody asked.</summary>
    public DeviceReport? Device { get; init; }

    public long TotalParameters => Layers.Sum(layer => layer.Parameters);

    public long TrainableParameters => Layers.Sum(layer => layer.TrainableParameters);

    public long NonTrainableParameters => Layers.Sum(layer => layer.NonTrainableParameters);

    public long Bytes => Layers.Sum(layer => layer.Bytes);

    public long TrainableBytes => Layers.Sum(layer => layer.TrainableBytes);

    /// <summary>The multiply-adds of all kernels, a sample; null where a size is unknown.</summary>
    public long? MultiplyAdds => Layers.Aggregate((long?)0, (sum, layer) => sum + layer.TotalMultiplyAdds);

    /// <summary>
    /// What files of Keras 3 call each layer within the network: by its class and a number, since names differ from one run to another.
    /// </summary>
    public string[] Holders()
    {
        var names = new KerasNames();
        return [.. Layers.Select(layer => "layers/" + names.Next(layer.Kind))];
    }

    /// <summary>Without what no constant shows, so an edit of it changes no constant.</summary>
    public NetworkReport ForConstants() => this with { Layers = Layers.Map(static layer => layer.ForConstants()) };

    /// <summary>The layers that the summary lists and that <c>LayerCount</c> counts.</summary>
    public IEnumerable<LayerReport> ListedLayers => Listing is Listing.Sequential ? Layers.Where(layer => !layer.IsInput) : Layers;
}
