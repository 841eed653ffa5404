namespace ParamGen;

/// <summary>Tells for each number in which of several bins it falls.</summary>
/// <remarks>
/// Shape: unchanged with <see cref="OutputMode.Int"/>. With <see cref="OutputMode.OneHot"/> (batch, …, n) to (batch, …, n, bins), or to
/// (batch, …, bins) where n is 1. With <see cref="OutputMode.MultiHot"/> and <see cref="OutputMode.Count"/> (batch, n, …) to (batch, …, bins). No weights.
/// Refused: boundaries and a count of bins together, or neither; a negative count of bins; a sparse output of <see cref="OutputMode.Int"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(3)] [Discretization(NumBins = 4, OutputMode = OutputMode.OneHot)]</c> gives (None, 3, 4).</example>
public sealed class DiscretizationAttribute : LayerAttribute
{
    /// <summary>Where one bin ends and the next begins: one number less than there are bins. Default: learned from data, for <see cref="NumBins"/>.</summary>
    public double[]? BinBoundaries { get; set; }

    /// <summary>How many bins there are, at least 0. Default: one more than <see cref="BinBoundaries"/>.</summary>
    public int NumBins { get; set; } = Unset.Integer;

    /// <summary>How far learned boundaries may be off. Default: 0.01.</summary>
    public double Epsilon { get; set; } = 0.01;

    /// <summary>How a bin is told. Default: <see cref="OutputMode.Int"/>.</summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>Whether the output keeps only what is not zero. It changes no shape. Default: false. Refused: with <see cref="OutputMode.Int"/>.</summary>
    public bool Sparse { get; set; }
}
