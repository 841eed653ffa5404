namespace ParamGen.Operators;

/// <summary>Limits each value to a range.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input; of a bool input int32.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#clip-function">Keras, clip</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Clip(0, 6)]</c> has output shape (None, 16).</example>
public sealed class ClipAttribute : OperatorAttribute
{
    /// <summary>Limits each value to a range.</summary>
    /// <param name="xMin">The smallest value.</param>
    /// <param name="xMax">The largest value.</param>
    public ClipAttribute(double xMin, double xMax)
    {
        XMin = xMin;
        XMax = xMax;
    }

    /// <summary>The smallest value: what is less becomes it.</summary>
    public double XMin { get; }

    /// <summary>The largest value: what is more becomes it.</summary>
    public double XMax { get; }
}
