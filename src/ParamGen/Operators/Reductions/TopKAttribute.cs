namespace ParamGen.Operators;

/// <summary>Finds the largest values on the last axis, and their positions.</summary>
/// <remarks>
/// Output shapes: the input with k values on the last axis, twice. The next layers take the outputs by number: <c>"top_k[0][0]"</c> are
/// the values, <c>"top_k[0][1]"</c> the positions. Output types: that of the input, and int32.
/// Rejected: an input without axes.
/// <para>Source: <see href="https://keras.io/api/ops/math/#top_k-function">Keras, top_k</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10)] [TopK(3)] [Dense(4, Input = "top_k[0][0]")] [Cast(DType.Float32, Input = "top_k[0][1]")] [Concatenate("dense",
/// "cast")]</c> has output shape (None, 7).
/// </example>
public sealed class TopKAttribute : OperatorAttribute
{
    /// <summary>Finds the largest values.</summary>
    /// <param name="k">How many values to find.</param>
    public TopKAttribute(int k) => K = k;

    /// <summary>How many values to find.</summary>
    public int K { get; }

    /// <summary>Whether the values are sorted, the largest first. Default: true.</summary>
    public bool Sorted { get; set; } = true;
}
