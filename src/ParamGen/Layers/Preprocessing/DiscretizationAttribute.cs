namespace ParamGen;

/// <summary>Assigns each value to one of several bins.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: same as the input with <see cref="OutputMode.Int"/>; (batch, …, n, bins) with
/// <see cref="OutputMode.OneHot"/>, or (batch, …, bins) if n is 1. With <see cref="OutputMode.MultiHot"/> and
/// <see cref="OutputMode.Count"/>, an input of shape (batch, n, …) has output shape (batch, …, bins). No weights.
/// Rejected: bin boundaries together with a number of bins, or neither; a negative number of bins; a sparse output with
/// <see cref="OutputMode.Int"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(3)] [Discretization(NumBins = 4, OutputMode = OutputMode.OneHot)]</c> has output shape (None, 3, 4).</example>
public sealed class DiscretizationAttribute : LayerAttribute
{
    /// <summary>
    /// The boundaries between the bins, one fewer than there are bins. Default: not set, learned from the data for <see cref="NumBins"/>.
    /// Cannot be combined with <see cref="NumBins"/>.
    /// </summary>
    public double[]? BinBoundaries { get; set; }

    /// <summary>
    /// The number of bins. Default: not set, one more than the number of <see cref="BinBoundaries"/>. Must not be negative. Cannot be
    /// combined with <see cref="BinBoundaries"/>.
    /// </summary>
    public int NumBins { get; set; } = Unset.Integer;

    /// <summary>The error tolerance of learned boundaries. Default: 0.01.</summary>
    public double Epsilon { get; set; } = 0.01;

    /// <summary>How a bin is encoded. Default: <see cref="OutputMode.Int"/>.</summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>
    /// Whether the output is a sparse tensor. It does not change the shape. Default: false. Rejected: true with
    /// <see cref="OutputMode.Int"/>.
    /// </summary>
    public bool Sparse { get; set; }
}
