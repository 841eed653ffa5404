namespace ParamGen;

/// <summary>Computes the dot product of the outputs of two layers, sample by sample, along one axis of each.</summary>
/// <remarks>
/// Output shape: the first input without its axis, then the second without its axis and its batch axis; (batch, 1) if nothing else is left.
/// No weights.
/// Rejected: a number of inputs other than two; no axes; the batch axis; axes of different sizes.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/dot/">Keras, Dot layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Dense(8)] [Dot("input_layer", "dense", Axes = 2)]</c> has output shape (None, 10, 10).</example>
public sealed class DotAttribute : MergeAttribute
{
    /// <summary>Computes the dot product of the outputs of two layers.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public DotAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>
    /// The axis of both inputs along which the products are summed; the batch axis is 0, and negative axes count from the end. Required,
    /// unless <see cref="AxesByInput"/> is set. Rejected: the batch axis; an axis that an input does not have.
    /// </summary>
    public int Axes { get; set; } = Unset.Integer;

    /// <summary>
    /// The axis of each input along which the products are summed: that of the first, then that of the second. Default: <see cref="Axes"/>
    /// for both. Must have two values. Cannot be combined with <see cref="Axes"/>.
    /// </summary>
    public int[]? AxesByInput { get; set; }

    /// <summary>
    /// Whether to first scale each sample to a norm of 1 along its axis, so the output is the cosine similarity. Default: false.
    /// </summary>
    public bool Normalize { get; set; }
}
