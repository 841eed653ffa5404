namespace ParamGen.Operators;

/// <summary>Adds values at both ends of each axis, the batch axis included.</summary>
/// <remarks>
/// Output shape: each size plus the numbers before and after it. Output type: that of the input.
/// Rejected: a number of values other than one, two, or two per axis.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#pad-function">Keras, pad</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Pad(0, 0, 1, 1, 0, 0)]</c> has output shape (None, 12, 64).</example>
public sealed class PadAttribute : OperatorAttribute
{
    /// <summary>Adds values at both ends of each axis.</summary>
    /// <param name="padWidth">
    /// Before and after each axis, the batch axis first: <c>0, 0, 1, 1</c> is Keras's ((0, 0), (1, 1)). One number is for both ends of all
    /// axes, two are for before and after all axes.
    /// </param>
    public PadAttribute(params int[] padWidth) => PadWidth = padWidth;

    /// <summary>
    /// How many values to add before and after each axis, the batch axis first: <c>0, 0, 1, 1</c> is Keras's ((0, 0), (1, 1)). One number
    /// is for both ends of all axes, two are for before and after all axes.
    /// </summary>
    public int[] PadWidth { get; }

    /// <summary>What the added values are. Default: <see cref="PadMode.Constant"/>.</summary>
    public PadMode Mode { get; set; }

    /// <summary>
    /// The added value if the mode is <see cref="PadMode.Constant"/>: an int, a double or a bool. Default: not set; 0. Rejected: with
    /// another mode.
    /// </summary>
    public object? ConstantValues { get; set; }
}
