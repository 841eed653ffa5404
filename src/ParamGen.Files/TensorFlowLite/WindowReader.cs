using ParamGen.Files.Descriptions;

namespace ParamGen.Files.TensorFlowLite;

/// <summary>
/// Reads how a convolution or a pooling slides over an image. Options of another operator are none, as for TensorFlow Lite.
/// </summary>
/// <remarks>
/// <see href="https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs">The schema</see>.
/// </remarks>
internal static class WindowReader
{
    private const int OptionsType = 3, Options = 4;

    /// <summary>The values of the schema's union BuiltinOptions.</summary>
    private const int OfConvolution = 1, OfDepthwise = 2, OfPool = 5, OfTransposed = 49;

    public static TensorFlowLiteWindow? Read(string kind, FlatTable node) => kind switch
    {
        "CONV_2D" => Read(node, OfConvolution, options => Window(options) with { Dilation = Pair(options, 5, 4, "dilation", 1) }),
        "DEPTHWISE_CONV_2D" => Read(node, OfDepthwise, options => Window(options) with { Dilation = Pair(options, 6, 5, "dilation", 1) }),
        "TRANSPOSE_CONV" => Read(node, OfTransposed, Window),
        "AVERAGE_POOL_2D" or "MAX_POOL_2D" or "L2_POOL_2D" =>
            Read(node, OfPool, options => Window(options) with { Size = Pair(options, 4, 3, "size") }),
        _ => null,
    };

    private static TensorFlowLiteWindow? Read(FlatTable node, int type, Func<FlatTable, TensorFlowLiteWindow> read) =>
        node.SByte(OptionsType) == type && node.Table(Options) is { } options ? read(options) : null;

    /// <summary>The fields that are the same in all of these options: the padding, then the strides of columns and rows.</summary>
    private static TensorFlowLiteWindow Window(FlatTable options) => new(
        options.SByte(0) switch
        {
            0 => "same",
            1 => "valid",
            _ => throw options.Damage("an operator has a padding that is neither SAME nor VALID"),
        },
        Pair(options, 2, 1, "stride"));

    private static int[] Pair(FlatTable options, int rows, int columns, string what, int whereMissing = 0)
    {
        int[] pair = [options.Int(rows, whereMissing), options.Int(columns, whereMissing)];
        return Array.TrueForAll(pair, number => number > 0)
            ? pair
            : throw options.Damage($"an operator has a {what} that is not above 0");
    }
}
