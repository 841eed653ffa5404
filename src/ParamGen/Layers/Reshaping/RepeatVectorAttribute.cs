namespace ParamGen;

/// <summary>Repeats a vector to make a sequence with the same values at every step.</summary>
/// <remarks>
/// Input shape: (batch, features). Output shape: (batch, n, features). No weights.
/// Rejected: n that is not positive; an input whose rank is not 2.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/repeat_vector/">Keras, RepeatVector layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [RepeatVector(3)]</c> has output shape (None, 3, 32).</example>
public sealed class RepeatVectorAttribute : LayerAttribute
{
    /// <summary>Repeats the vector the given number of times.</summary>
    /// <param name="n">The number of repetitions, which is the number of steps. Must be positive.</param>
    public RepeatVectorAttribute(int n) => N = n;

    /// <summary>The number of repetitions, which is the number of steps. Must be positive.</summary>
    public int N { get; }
}
