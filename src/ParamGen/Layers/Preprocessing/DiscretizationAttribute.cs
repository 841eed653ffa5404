namespace ParamGen;

/// <summary>Sorts numbers into bins.</summary>
/// <remarks>
/// Shape: unchanged for <see cref="CategoryMode.Int"/>; otherwise the bins come on an axis of their own. No weights.
/// Refused: both bins and boundaries, or neither; a negative number of bins.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(5)] [Discretization(NumBins = 4)]</c> gives (None, 5).</example>
public sealed class DiscretizationAttribute : LayerAttribute
{
    /// <summary>The boundaries between the bins. Default: found from data.</summary>
    public double[]? BinBoundaries { get; set; }

    /// <summary>How many bins there are. Default: by the boundaries.</summary>
    public int NumBins { get; set; } = Unset.Integer;

    /// <summary>How exactly the boundaries are found. Default: 0.01.</summary>
    public double Epsilon { get; set; } = 0.01;

    /// <summary>How the bins are written. Default: <see cref="CategoryMode.Int"/>.</summary>
    public CategoryMode OutputMode { get; set; } = CategoryMode.Int;

    /// <summary>Whether the output is kept sparse. Default: false. Refused: together with <see cref="CategoryMode.Int"/>.</summary>
    public bool Sparse { get; set; }
}
