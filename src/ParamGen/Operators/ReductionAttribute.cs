namespace ParamGen.Operators;

/// <summary>The base class of operators that combine all values along some axes into one.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
public abstract class ReductionAttribute : OperatorAttribute
{
    private protected ReductionAttribute(int[] axes) => Axes = axes;

    /// <summary>
    /// The axes to combine; the batch axis is 0, and negative axes count from the end. Default: all axes, the batch axis included.
    /// Rejected: an axis that the input does not have; an axis that is listed twice.
    /// </summary>
    public int[] Axes { get; }

    /// <summary>Whether the output keeps the combined axes, with size 1. Default: false.</summary>
    public bool KeepDims { get; set; }
}
