namespace TinyMl;

// Visual wake words: is there a person in 96 × 96 pixels? MobileNetV1 with a quarter of the channels.
[TensorFlowLite(Kernels = DeviceKernels.CmsisNN), Budget(MaxArenaBytes = Board.ArenaBytes, MaxConstantBytes = Board.ConstantBytes)]
[Input(96, 96, 3, BatchSize = 1)]
[Conv2D(8, 3, Strides = 2, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU]
[Use(typeof(Separable), 16, 1)]
[Use(typeof(Separable), 32, 2), Use(typeof(Separable), 32, 1)]
[Use(typeof(Separable), 64, 2), Use(typeof(Separable), 64, 1)]
[Use(typeof(Separable), 128, 2), Use(typeof(Separable), 128, 1, Repeat = 5)]
[Use(typeof(Separable), 256, 2), Use(typeof(Separable), 256, 1)]
[AveragePooling2D(3)]
[Flatten]
[Dense(2, Activation = Activation.Softmax)]
public partial class PersonDetector
{
    [Block(nameof(Filters), nameof(Stride))]
    [DepthwiseConv2D(3, Strides = Stride, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU]
    [Conv2D(Filters, 1, UseBias = false), BatchNormalization, ReLU]
    private static class Separable
    {
        private const int Filters = 16, Stride = 1;
    }
}
