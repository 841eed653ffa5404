namespace ParamGen;

/// <summary>Applies the layers that follow one after the other, as a single layer: a pipeline of preprocessing, for example.</summary>
/// <remarks>
/// Output shape: that of the last layer. Weights: those of the layers.
/// Rejected: a number of layers that is not positive; fewer layers after it; a layer with several inputs; a block, which is several layers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/">Keras, preprocessing layers, Pipeline</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Pipeline(2)] [Resizing(8, 12)] [Rescaling(1.0 / 255)]</c> has output shape (None, 8, 12, 3).</example>
public sealed class PipelineAttribute : LayerAttribute
{
    /// <summary>A pipeline of the given number of layers.</summary>
    /// <param name="layers">
    /// How many of the layers that follow it takes; a wrapper counts as one with what it wraps. Must be positive.
    /// </param>
    public PipelineAttribute(int layers) => Layers = layers;

    /// <summary>How many of the layers that follow it takes; a wrapper counts as one with what it wraps. Must be positive.</summary>
    public int Layers { get; }

    /// <summary>
    /// The name of the layer that outputs the mask: which steps to process. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
