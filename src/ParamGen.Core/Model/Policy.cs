namespace ParamGen.Core.Model;

/// <summary>What a layer computes in, and how it stores its weights.</summary>
/// <param name="DType">The type of its values.</param>
/// <param name="Quantization">How its kernel is quantized; null where it is not.</param>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
internal sealed record Policy(DType DType, Quantization? Quantization = null)
{
    /// <summary>Keras's default.</summary>
    public static Policy Default { get; } = new(DType.Float32);
}

/// <summary>The policy of a layer that another one makes within itself.</summary>
/// <param name="Layer">Its name there: <c>query</c>.</param>
/// <param name="Policy">Its policy.</param>
internal sealed record InnerPolicy(string Layer, Policy Policy);
