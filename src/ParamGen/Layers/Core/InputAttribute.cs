namespace ParamGen;

/// <summary>
/// The shape of one sample that enters the network, without the batch axis: <c>[Input(28, 28, 3)]</c> is an image of
/// 28 rows, 28 columns and 3 channels. A class with this attribute is a model.
/// </summary>
/// <remarks>
/// An axis whose size is not known until run time is <see cref="Dim.Unknown"/>. <c>[Input]</c> alone is one number a sample.
/// Refused: a negative size.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Flatten]</c> gives (None, 2352).</example>
public sealed class InputAttribute : LayerAttribute
{
    /// <summary>An input of the given shape.</summary>
    /// <param name="shape">The size of each axis of a sample, the batch axis left out.</param>
    public InputAttribute(params int[] shape) => Shape = shape;

    /// <summary>The size of each axis of a sample, the batch axis left out.</summary>
    public int[] Shape { get; }

    /// <summary>How many samples a batch holds. Default: not known. Refused: less than 1.</summary>
    public int BatchSize { get; set; } = Unset.Integer;
}
