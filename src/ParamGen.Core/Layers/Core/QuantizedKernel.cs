using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Core;

/// <summary>
/// What a quantized layer stores in place of its kernel, or beside it. Packed numbers count as the bytes in which they are stored.
/// </summary>
/// <param name="build">The layer.</param>
/// <param name="quantization">How its kernel is quantized; nothing is added where it is not.</param>
/// <param name="path">What stands before the names of the weights: of a layer within the layer <c>query/</c>.</param>
/// <param name="policy">The type of that layer.</param>
/// <param name="holder">What Keras's files call that layer.</param>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal sealed class QuantizedKernel(
    LayerBuild build,
    Quantization? quantization,
    string path = "",
    DType? policy = null,
    string holder = "")
{
    /// <summary>In files the kernel comes first and the bias second, whatever the order in which they are made.</summary>
    public const int KernelSlot = 0;

    private static readonly string[] scaled = ["inputs", "kernel", "outputs_grad"];

    /// <summary>The paths of the weights that may be added.</summary>
    public static IEnumerable<string> WeightPaths =>
    [
        .. scaled.SelectMany(name => new[] { name + "_scale", name + "_amax_history" }),
        "kernel_zero", "zero_point", "awq_scales", "g_idx",
    ];

    /// <summary>The number of the bias among the variables in a file: null where it comes before the kernel.</summary>
    public int? BiasSlot => IsStoredBehindBias ? null : 1;

    private bool IsStoredBehindBias => quantization?.Mode is QuantizationMode.Gptq or QuantizationMode.Awq;

    /// <summary>
    /// The scales that float8 learns beside the kernel, of inputs, kernel and gradients: before the layer's other weights.
    /// </summary>
    public void BuildScales()
    {
        if (quantization is not { Mode: QuantizationMode.Float8, HistoryLength: var length })
            return;
        foreach (var name in scaled)
        {
            build.AddWeight($"{path}{name}_scale", new(), dtype: DType.Float32, holder: holder);
            build.AddWeight($"{path}{name}_amax_history", new(length), dtype: DType.Float32, holder: holder);
        }
    }

    /// <summary>What is stored of a kernel of rows × columns: behind what is trained.</summary>
    /// <param name="rows">The numbers that are summed up.</param>
    /// <param name="columns">The sums.</param>
    /// <param name="zero">Keras's name of the zero points.</param>
    public void Build(long? rows, long? columns, string zero = "kernel_zero")
    {
        switch (quantization?.Mode)
        {
            case QuantizationMode.Int8:
                Add("kernel", DType.Int8, rows, columns);
                Add("kernel_scale", null, columns);
                break;
            // two columns a byte
            case QuantizationMode.Int4 when quantization.GroupSize is null:
                Add("kernel", DType.Int8, rows, Packed(columns, 2));
                Add("kernel_scale", null, columns);
                break;
            case QuantizationMode.Int4:
                Add("kernel", DType.Int8, rows, Packed(columns, 2));
                Add("kernel_scale", null, Groups(rows, quantization), columns);
                Add("kernel_zero", DType.Int8, Groups(rows, quantization), columns);
                Add("g_idx", DType.Float32, rows);
                break;
            // five numbers from -1 to 1 a byte
            case QuantizationMode.Ternary:
                Add("kernel", DType.UInt8, Packed(rows, 5), columns);
                Add("kernel_scale", null);
                break;
            // columns × rows; numbers of 2 or 4 bits are packed, those of 3 or 8 take a byte each
            case QuantizationMode.Gptq or QuantizationMode.Awq:
                Add("kernel", DType.UInt8, Packed(columns, quantization.Bits switch { 2 => 4, 4 => 2, _ => 1 }), rows);
                Add("kernel_scale", null, columns, Groups(rows, quantization));
                Add(zero, DType.UInt8, columns, Groups(rows, quantization));
                if (quantization.Mode is QuantizationMode.Awq)
                    Add("awq_scales", null, rows);
                Add("g_idx", DType.Float32, rows);
                break;
        }
    }

    /// <summary>What is stored of the kernel of an Einstein sum.</summary>
    public void Build(Equation equation, long?[] kernel)
    {
        if (quantization is not { ReplacesKernel: true })
            return;
        if (!new Shape(kernel).IsKnown)
        {
            Add("kernel", null, kernel);
        }
        else if (quantization.Mode is QuantizationMode.Int8)
        {
            Add("kernel", DType.Int8, kernel);
            Add("kernel_scale", null, [.. KernelScale.AxesOf(equation)!.Select(axis => axis is { } known ? kernel[known] : 1)]);
        }
        else
        {
            var (rows, columns) = quantization.Mode is QuantizationMode.Int4 ? Summed(equation, kernel) : Split(kernel);
            Build(rows, columns, "zero_point");
        }
    }

    /// <summary>How many places so many numbers take, several of which share one; rounded up.</summary>
    public static long? Packed(long? count, int each) => (count + each - 1) / each;

    /// <summary>The groups of numbers that share a scale.</summary>
    public static long? Groups(long? count, Quantization quantization) =>
        quantization.GroupSize is { } size ? Packed(count, size) : 1;

    /// <summary>The axes that the output lacks are summed over, whatever their order.</summary>
    private static (long? Rows, long? Columns) Summed(Equation equation, long?[] kernel)
    {
        var (rows, columns) = ((long?)1, (long?)1);
        for (var axis = 0; axis < kernel.Length; axis++)
        {
            if (equation.Output.Contains(equation.Kernel[axis]))
                columns *= kernel[axis];
            else
                rows *= kernel[axis];
        }

        return (rows, columns);
    }

    /// <summary>Keras takes the longest of three axes for the width of the model, which heads lead from or to.</summary>
    private static (long? Rows, long? Columns) Split(long?[] kernel) =>
        kernel.Length == 2 ? (kernel[0], kernel[1])
        : kernel[0] >= kernel[1] && kernel[0] >= kernel[2] ? (kernel[0], kernel[1] * kernel[2])
        : (kernel[0] * kernel[1], kernel[2]);

    private void Add(string name, DType? dtype, params long?[] shape) =>
        build.AddWeight(
            path + name,
            new(shape),
            trainable: false,
            dtype: dtype,
            policy: policy,
            holder: holder,
            slot: name == "kernel" && !IsStoredBehindBias ? KernelSlot : null);
}
