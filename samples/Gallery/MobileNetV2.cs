namespace Gallery;

// Sandler et al., MobileNetV2: Inverted Residuals and Linear Bottlenecks, 2018.
[Input(224, 224, 3)]
[Conv2D(32, 3, Strides = 2, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU(MaxValue = 6)]
[DepthwiseConv2D(3, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU(MaxValue = 6)]
[Conv2D(16, 1, UseBias = false), BatchNormalization]
[Use(typeof(Widening), 16, 24, 2), Use(typeof(Residual), 24)]
[Use(typeof(Widening), 24, 32, 2), Use(typeof(Residual), 32, Repeat = 2)]
[Use(typeof(Widening), 32, 64, 2), Use(typeof(Residual), 64, Repeat = 3)]
[Use(typeof(Widening), 64, 96, 1), Use(typeof(Residual), 96, Repeat = 2)]
[Use(typeof(Widening), 96, 160, 2), Use(typeof(Residual), 160, Repeat = 2)]
[Use(typeof(Widening), 160, 320, 1)]
[Conv2D(1280, 1, UseBias = false), BatchNormalization, ReLU(MaxValue = 6)]
[GlobalAveragePooling2D]
[Dense(1000, Activation = Activation.Softmax)]
public partial class MobileNetV2
{
    // Expands the channels six times, filters each channel separately, and projects back to fewer channels.
    [Block(nameof(Channels), nameof(Filters), nameof(Stride))]
    [Conv2D(6 * Channels, 1, UseBias = false), BatchNormalization, ReLU(MaxValue = 6)]
    [DepthwiseConv2D(3, Strides = Stride, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU(MaxValue = 6)]
    [Conv2D(Filters, 1, UseBias = false), BatchNormalization]
    private static class Widening
    {
        private const int Channels = 16, Filters = 24, Stride = 1;
    }

    // A Widening block with a skip connection around it.
    [Block(nameof(Channels))]
    [Use(typeof(Widening), Channels, Channels, 1, Name = "residual")]
    [Add("residual", "input")]
    private static class Residual
    {
        private const int Channels = 24;
    }
}
