namespace ParamGen;

/// <summary>
/// The shape of one input sample, without the batch axis: <c>[Input(28, 28, 3)]</c> is an image with 28 rows, 28 columns, and 3 channels. A
/// class with this attribute is a model.
/// </summary>
/// <remarks>
/// <see cref="Dim.Unknown"/> is the size of an axis that is unknown until run time. <c>[Input]</c> without sizes is one value per sample.
/// Rejected: a negative size.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Flatten]</c> has output shape (None, 2352).</example>
public sealed class InputAttribute : LayerAttribute
{
    /// <summary>An input of the given shape.</summary>
    /// <param name="shape">
    /// The size of each axis of a sample, without the batch axis; <see cref="Dim.Unknown"/> for an unknown size. Must not be negative
    /// otherwise.
    /// </param>
    public InputAttribute(params int[] shape) => Shape = shape;

    /// <summary>
    /// The size of each axis of a sample, without the batch axis; <see cref="Dim.Unknown"/> for an unknown size. Must not be negative
    /// otherwise.
    /// </summary>
    public int[] Shape { get; }

    /// <summary>The number of samples in a batch. Default: not set, unknown. Must be positive.</summary>
    public int BatchSize { get; set; } = Unset.Integer;
}
