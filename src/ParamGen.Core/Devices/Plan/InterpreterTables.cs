namespace ParamGen.Core.Devices.Plan;

/// <summary>
/// What one version of TensorFlow's converter and of the micro interpreter has and needs, on a 32-bit Arm core. Another version is
/// another table.
/// </summary>
internal sealed record InterpreterTables
{
    /// <summary>TensorFlow Lite Micro of August 2026 with its reference kernels, for files of TensorFlow 2.21's converter.</summary>
    public static readonly InterpreterTables Reference = new()
    {
        Converter = "TensorFlow 2.21",
        Interpreter = "TensorFlow Lite Micro of August 2026",
        Kernels = "reference kernels",
        KernelData = new(StringComparer.Ordinal)
        {
            [Op.Add] = 60,
            [Op.AveragePool] = 32,
            [Op.MaxPool] = 32,
            [Op.Concatenation] = 24,
            [Op.Conv2D] = 56,
            [Op.DepthwiseConv2D] = 56,
            [Op.FullyConnected] = 48,
            [Op.Logistic] = 16,
            [Op.Tanh] = 16,
            [Op.Dequantize] = 32,
            [Op.Quantize] = 32,
            [Op.Mul] = 36,
            [Op.Sub] = 52,
            [Op.Relu] = 28,
            [Op.Relu6] = 8,
            [Op.Softmax] = 56,
            [Op.Pad] = 56,
            [Op.SpaceToBatch] = 4,
            [Op.Mean] = 44,
            [Op.ReduceMax] = 44,
            [Op.StridedSlice] = 84,
            [Op.PRelu] = 28,
            [Op.Less] = 32,
            [Op.TransposeConv] = 72,
            [Op.Rsqrt] = 28,
            [Op.LeakyRelu] = 24,
            [Op.SquaredDifference] = 112,
            [Op.Elu] = 256,
            [Op.HardSwish] = 20,
            [Op.SelectV2] = 1,
            [Op.LogSoftmax] = 28,
        },
    };

    /// <summary>The same with CMSIS-NN, Arm's optimized kernels, on a core with DSP instructions: Cortex-M4, M7, M33.</summary>
    public static readonly InterpreterTables CmsisNN = Reference with
    {
        Kernels = "CMSIS-NN",
        IsCmsisNN = true,
        KernelData = new(Reference.KernelData, StringComparer.Ordinal)
        {
            [Op.Conv2D] = 60,
            [Op.DepthwiseConv2D] = 60,
            [Op.AveragePool] = 36,
            [Op.MaxPool] = 36,
            [Op.FullyConnected] = 72,
            [Op.Softmax] = 64,
            [Op.TransposeConv] = 76,
        },
    };

    /// <summary>Whose converter writes the file.</summary>
    public string Converter { get; init; } = "";

    /// <summary>What runs it.</summary>
    public string Interpreter { get; init; } = "";

    /// <summary>The kernels with which it is built.</summary>
    public string Kernels { get; init; } = "";

    public bool IsCmsisNN { get; init; }

    /// <summary>What the interpreter does not have, of the operators that the converter writes for the layers that are covered.</summary>
    public IReadOnlyCollection<string> Missing { get; init; } =
        new HashSet<string>(StringComparer.Ordinal) { Op.Tile, Op.Select, Op.Gelu, Op.Exp };

    /// <summary>The operators of which the interpreter is known to keep nothing: neither options nor data of a kernel.</summary>
    private static readonly HashSet<string> withoutData = new(StringComparer.Ordinal)
    {
        Op.BatchToSpace, Op.ExpandDims, Op.Maximum, Op.Minimum, Op.Neg, Op.Transpose,
    };

    /// <summary>Whether it is known what the interpreter needs for an operator.</summary>
    public bool Knows(string kind) => Options.ContainsKey(kind) || KernelData.ContainsKey(kind) || withoutData.Contains(kind);

    /// <summary>The bytes of the interpreter's own objects: allocator, planner, micro allocator, builtin allocator, subgraph.</summary>
    public IReadOnlyList<int> Objects { get; init; } = [36, 44, 36, 8, 8];

    /// <summary>The bytes of a tensor while the network runs.</summary>
    public int EvalTensor { get; init; } = 12;

    /// <summary>The bytes of an operator.</summary>
    public int Node { get; init; } = 32;

    /// <summary>The bytes of a pointer, and of the handle of a scratch buffer.</summary>
    public int Pointer { get; init; } = 4;

    /// <summary>The bytes of a tensor that the application reads or writes.</summary>
    public int Tensor { get; init; } = 40;

    /// <summary>The bytes of a tensor's quantization, beside its scales and zero points.</summary>
    public int Quantization { get; init; } = 12;

    /// <summary>The bytes of an operator's options and their alignment; none for an operator that is not listed.</summary>
    public IReadOnlyDictionary<string, (int Bytes, int Alignment)> Options { get; init; } =
        new Dictionary<string, (int Bytes, int Alignment)>(StringComparer.Ordinal)
        {
            [Op.Add] = (8, 4),
            [Op.AveragePool] = (40, 4),
            [Op.MaxPool] = (40, 4),
            [Op.Concatenation] = (8, 4),
            [Op.Conv2D] = (28, 4),
            [Op.DepthwiseConv2D] = (28, 4),
            [Op.FullyConnected] = (16, 4),
            [Op.Mul] = (4, 4),
            [Op.Sub] = (8, 4),
            [Op.Reshape] = (36, 4),
            [Op.ResizeBilinear] = (2, 1),
            [Op.Softmax] = (4, 4),
            [Op.Gather] = (8, 4),
            [Op.Mean] = (1, 1),
            [Op.ReduceMax] = (1, 1),
            [Op.StridedSlice] = (24, 4),
            ["SPLIT"] = (4, 4),
            [Op.Cast] = (8, 4),
            [Op.TransposeConv] = (20, 4),
            [Op.Shape] = (4, 4),
            [Op.Pack] = (8, 4),
            ["UNPACK"] = (8, 4),
            [Op.LeakyRelu] = (4, 4),
        };

    /// <summary>The bytes of what a kernel keeps of an operator; none for an operator that is not listed.</summary>
    public Dictionary<string, int> KernelData { get; init; } = [];

    /// <summary>Which rules these are, in words.</summary>
    public string Name => $"{Converter}, {Interpreter}, {Kernels}";
}
