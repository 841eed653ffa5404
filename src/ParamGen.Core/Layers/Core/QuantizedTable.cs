using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Core;

/// <summary>What a quantized table of rows stores. Two numbers of four bits are packed into a byte, along a row.</summary>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal static class QuantizedTable
{
    private const string Back = "reverse_embeddings";

    /// <summary>The paths of the weights that may be added.</summary>
    public static IEnumerable<string> WeightPaths => ["embeddings_scale", "embeddings_zero", "g_idx"];

    /// <summary>The same for the way back.</summary>
    public static IEnumerable<string> WeightPathsBack => [Back + "_scale", Back + "_zero"];

    /// <summary>A table that gives a row for its number.</summary>
    public static void Build(LayerBuild build, Quantization quantization, long rows, long columns)
    {
        var isPacked = quantization.Mode is QuantizationMode.Int4;
        Add(build, "embeddings", DType.Int8, rows, isPacked ? QuantizedKernel.Packed(columns, 2) : columns);
        if (quantization.GroupSize is null)
        {
            Add(build, "embeddings_scale", null, rows);
            return;
        }

        var groups = QuantizedKernel.Groups(columns, quantization);
        Add(build, "embeddings_scale", null, rows, groups);
        Add(build, "embeddings_zero", DType.Int8, rows, groups);
        Add(build, "g_idx", DType.Float32, columns);
    }

    /// <summary>A table of its own for the way back, whose zero points have the layer's type.</summary>
    public static void BuildBack(LayerBuild build, Quantization quantization, long rows, long columns)
    {
        var isPacked = quantization.Mode is QuantizationMode.Int4;
        Add(build, Back, DType.Int8, isPacked ? QuantizedKernel.Packed(columns, 2) : columns, rows);
        if (quantization.GroupSize is null)
        {
            Add(build, Back + "_scale", null, rows);
            return;
        }

        var groups = QuantizedKernel.Groups(columns, quantization);
        Add(build, Back + "_scale", null, groups, rows);
        Add(build, Back + "_zero", null, groups, rows);
    }

    private static void Add(LayerBuild build, string name, DType? dtype, params long?[] shape) =>
        build.AddWeight(name, new(shape), trainable: false, dtype: dtype);
}
