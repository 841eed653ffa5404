namespace ParamGen.Operators;

/// <summary>The base class of operators that find the position of a value along an axis.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
public abstract class PositionAttribute : OperatorAttribute
{
    private protected PositionAttribute(int axis) => Axis = axis;

    /// <summary>
    /// The axis along which to search; the batch axis is 0, and negative axes count from the end. Default: the values of all axes, the
    /// batch axis included, as a single sequence. Rejected: an axis that the input does not have.
    /// </summary>
    public int Axis { get; }

    /// <summary>Whether the output keeps the axis, with size 1. Default: false.</summary>
    public bool KeepDims { get; set; }
}
