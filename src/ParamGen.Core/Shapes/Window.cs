namespace ParamGen.Core.Shapes;

/// <summary>How many positions a window takes that slides along one axis.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
internal static class Window
{
    /// <summary>The reach of a dilated kernel: dilation · (kernel − 1) + 1.</summary>
    public static long Extent(long kernel, long dilation) => (dilation * (kernel - 1)) + 1;

    /// <summary>The number of positions; 0 or less where the window outgrows the axis, null where the axis's size is unknown.</summary>
    public static long? Positions(long? size, long reach, long stride, Padding padding) => padding switch
    {
        // ⌊(n − window) / stride⌋ + 1
        Padding.Valid => size < reach ? 0 : ((size - reach) / stride) + 1,
        // ⌈n / stride⌉; nothing has no positions
        _ => size is 0 ? 0 : ((size - 1) / stride) + 1,
    };
}
