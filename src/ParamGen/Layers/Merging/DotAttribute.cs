namespace ParamGen;

/// <summary>Multiplies each sample of one layer's output with the same sample of another's, and sums the products over one axis of each.</summary>
/// <remarks>
/// Shape: the first input's without its axis, then the second's without its axis and its batch axis; (batch, 1) where nothing else is left. No weights.
/// Refused: another number of inputs than two; no axes; the batch axis; axes of different size.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/dot/">Keras, Dot layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Dense(8)] [Dot("input_layer", "dense", Axes = 2)]</c> gives (None, 10, 10).</example>
public sealed class DotAttribute : MergeAttribute
{
    /// <summary>Multiplies the outputs of two layers.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public DotAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>The axis of both inputs over which the products are summed, the batch axis being 0; counted from the end when negative. Required, unless <see cref="AxesByInput"/> is given. Refused: the batch axis, an axis that an input does not have.</summary>
    public int Axes { get; set; } = Unset.Integer;

    /// <summary><see cref="Axes"/>, one an input: the first's, then the second's.</summary>
    public int[]? AxesByInput { get; set; }

    /// <summary>Whether each sample is first scaled to a norm of 1 on its axis, so that the result is the cosine between the two. Default: false.</summary>
    public bool Normalize { get; set; }
}
