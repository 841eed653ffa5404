namespace ParamGen.Operators;

/// <summary>Rounds each value to a number of decimals.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#round-function">Keras, round</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Round]</c> has output shape (None, 16).</example>
public sealed class RoundAttribute : OperatorAttribute
{
    /// <summary>How many decimals to keep; a negative number rounds before the decimal point. Default: 0.</summary>
    public int Decimals { get; set; }
}
