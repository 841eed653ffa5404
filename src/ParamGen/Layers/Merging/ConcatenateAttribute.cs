namespace ParamGen;

/// <summary>Concatenates the outputs of several layers along an axis.</summary>
/// <remarks>
/// Output shape: the shape of the inputs, with the sum of their sizes on <see cref="Axis"/>, unknown if one of them is unknown. No weights.
/// Rejected: no input; an axis that an input does not have; inputs that differ on any other axis.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/concatenate/">Keras, Concatenate layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(28, 28, 3)] [Conv2D(16, 3, Padding = Padding.Same)] [Concatenate("input_layer", "conv2d")]</c> has output shape
/// (None, 28, 28, 19).
/// </example>
public sealed class ConcatenateAttribute : MergeAttribute
{
    /// <summary>Concatenates the outputs of the given layers.</summary>
    /// <param name="inputs">The names of one or more layers.</param>
    public ConcatenateAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>
    /// The axis of the concatenation; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis. Rejected: an
    /// axis that an input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;
}
