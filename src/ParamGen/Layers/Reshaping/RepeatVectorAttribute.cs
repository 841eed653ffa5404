namespace ParamGen;

/// <summary>Makes a sequence of a vector: the same numbers at every step.</summary>
/// <remarks>
/// Shape: (batch, features) to (batch, n, features). No weights.
/// Refused: n less than 1; an input of another rank than 2.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/repeat_vector/">Keras, RepeatVector layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [RepeatVector(3)]</c> gives (None, 3, 32).</example>
public sealed class RepeatVectorAttribute : LayerAttribute
{
    /// <summary>Repeats the vector the given number of times.</summary>
    /// <param name="n">How many steps the sequence has.</param>
    public RepeatVectorAttribute(int n) => N = n;

    /// <summary>How many steps the sequence has, at least 1.</summary>
    public int N { get; }
}
