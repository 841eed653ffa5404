namespace ParamGen;

/// <summary>Joins the outputs of several layers on one axis.</summary>
/// <remarks>
/// Shape: the inputs' common shape, with the sum of their sizes on <see cref="Axis"/>, unknown where one of them is. No weights.
/// Refused: no input; an axis that an input does not have; inputs that differ on another axis than this one.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/concatenate/">Keras, Concatenate layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Conv2D(16, 3, Padding = Padding.Same)] [Concatenate("input_layer", "conv2d")]</c> gives (None, 28, 28, 19).</example>
public sealed class ConcatenateAttribute : MergeAttribute
{
    /// <summary>Joins the outputs of the named layers.</summary>
    /// <param name="inputs">The names of one layer or more.</param>
    public ConcatenateAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>The axis on which the outputs are joined, the batch axis being 0; counted from the end when negative. Default: -1, the last. Refused: an axis that an input does not have.</summary>
    public int Axis { get; set; } = -1;
}
