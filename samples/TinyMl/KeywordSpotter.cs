namespace TinyMl;

// Keyword spotting: a second of sound as 49 frames of 10 coefficients, 12 words. A DS-CNN.
[TensorFlowLite(Kernels = DeviceKernels.CmsisNN), Budget(MaxArenaBytes = Board.ArenaBytes, MaxConstantBytes = Board.ConstantBytes)]
[Input(49, 10, 1, BatchSize = 1)]
[Conv2D(64, 10, 4, Strides = 2, Padding = Padding.Same), BatchNormalization, ReLU, Dropout(0.2)]
[Use(typeof(Separable), 64, Repeat = 4)]
[Dropout(0.4)]
[AveragePooling2D(25, 5)]
[Flatten]
[Dense(12, Activation = Activation.Softmax)]
public partial class KeywordSpotter
{
    [Block(nameof(Filters))]
    [DepthwiseConv2D(3, Padding = Padding.Same), BatchNormalization, ReLU]
    [Conv2D(Filters, 1), BatchNormalization, ReLU]
    private static class Separable
    {
        private const int Filters = 64;
    }
}
