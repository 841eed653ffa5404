namespace ParamGen.Core.Devices;

/// <summary>The names of TensorFlow Lite's operators, and of a few that exist only until the graph is rewritten.</summary>
internal static class Op
{
    public const string Add = "ADD";
    public const string AveragePool = "AVERAGE_POOL_2D";
    public const string BatchToSpace = "BATCH_TO_SPACE_ND";
    public const string Cast = "CAST";
    public const string Concatenation = "CONCATENATION";
    public const string Conv2D = "CONV_2D";
    public const string DepthwiseConv2D = "DEPTHWISE_CONV_2D";
    public const string Dequantize = "DEQUANTIZE";
    public const string Elu = "ELU";
    public const string Exp = "EXP";
    public const string FullyConnected = "FULLY_CONNECTED";
    public const string ExpandDims = "EXPAND_DIMS";
    public const string Gather = "GATHER";
    public const string Gelu = "GELU";
    public const string HardSwish = "HARD_SWISH";
    public const string LeakyRelu = "LEAKY_RELU";
    public const string Less = "LESS";
    public const string Logistic = "LOGISTIC";
    public const string LogSoftmax = "LOG_SOFTMAX";
    public const string Maximum = "MAXIMUM";
    public const string MaxPool = "MAX_POOL_2D";
    public const string Mean = "MEAN";
    public const string Minimum = "MINIMUM";
    public const string Mul = "MUL";
    public const string Neg = "NEG";
    public const string Pack = "PACK";
    public const string Pad = "PAD";
    public const string PRelu = "PRELU";
    public const string Quantize = "QUANTIZE";
    public const string ReduceMax = "REDUCE_MAX";
    public const string Relu = "RELU";
    public const string Relu6 = "RELU6";
    public const string Reshape = "RESHAPE";
    public const string ResizeBilinear = "RESIZE_BILINEAR";
    public const string Rsqrt = "RSQRT";
    public const string Select = "SELECT";
    public const string SelectV2 = "SELECT_V2";
    public const string Shape = "SHAPE";
    public const string Softmax = "SOFTMAX";
    public const string SpaceToBatch = "SPACE_TO_BATCH_ND";
    public const string SquaredDifference = "SQUARED_DIFFERENCE";
    public const string StridedSlice = "STRIDED_SLICE";
    public const string Sub = "SUB";
    public const string Tanh = "TANH";
    public const string Tile = "TILE";
    public const string Transpose = "TRANSPOSE";
    public const string TransposeConv = "TRANSPOSE_CONV";

    /// <summary>Adds a layer's bias. What no kernel takes in becomes an ADD.</summary>
    public const string Bias = "bias";

    /// <summary>Adds a vector or a scalar that is not an input. What no kernel takes in becomes an ADD.</summary>
    public const string AddConstant = "add constant";

    /// <summary>Multiplies by a vector or a scalar that is not an input. What no kernel takes in becomes a MUL.</summary>
    public const string MulConstant = "multiply by constant";

    /// <summary>The operators that multiply with a kernel and take a factor and a bias in.</summary>
    public static bool HasKernel(string kind) => kind is Conv2D or DepthwiseConv2D or FullyConnected or TransposeConv;

    public static bool IsConvolution(string kind) => kind is Conv2D or DepthwiseConv2D;

    /// <summary>The operators that take in a rectifier after them.</summary>
    public static bool TakesRectifier(string kind) =>
        HasKernel(kind) || kind is Add or Sub or Mul or AddConstant or MulConstant or AveragePool or MaxPool;

    public static bool IsRectifier(string kind) => kind is Relu or Relu6;
}
