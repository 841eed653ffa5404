namespace ParamGen.Core.Weights;

/// <summary>What a layer's type means for its weights.</summary>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
internal static class DTypes
{
    /// <summary>The type of the weights: mixed policies compute in half precision, but keep weights in single.</summary>
    public static DType OfWeights(this DType policy) =>
        policy is DType.MixedFloat16 or DType.MixedBFloat16 ? DType.Float32 : policy;

    /// <summary>The type of what a layer gives: mixed policies compute in half precision.</summary>
    public static DType OfActivations(this DType policy) => policy switch
    {
        DType.MixedFloat16 => DType.Float16,
        DType.MixedBFloat16 => DType.BFloat16,
        _ => policy,
    };

    public static bool IsFloat(this DType dtype) => dtype is DType.Float16 or DType.BFloat16 or DType.Float32 or DType.Float64;

    /// <summary>Whether layers compute in it: a floating-point type, or a mixed policy.</summary>
    public static bool IsComputedIn(this DType policy) => policy.OfActivations().IsFloat();

    /// <summary>The type as Keras and NumPy write it: <c>float32</c>.</summary>
    public static string Word(this DType dtype) => dtype switch
    {
        DType.BFloat16 => "bfloat16",
        _ => dtype.ToString().ToLowerInvariant(),
    };

    public static long SizeInBytes(this DType dtype) => dtype switch
    {
        DType.UInt8 or DType.Int8 or DType.Bool => 1,
        DType.Float16 or DType.BFloat16 or DType.UInt16 or DType.Int16 => 2,
        DType.Float64 or DType.UInt64 or DType.Int64 => 8,
        _ => 4,
    };
}
