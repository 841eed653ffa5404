namespace TinyMl;

// Image classification: 32 × 32 pixels in color, 10 classes. A ResNet with 8 layers.
[TensorFlowLite(Kernels = DeviceKernels.CmsisNN), Budget(MaxArenaBytes = Board.ArenaBytes, MaxConstantBytes = Board.ConstantBytes)]
[Input(32, 32, 3, BatchSize = 1)]
[Conv2D(16, 3, Padding = Padding.Same), BatchNormalization, ReLU]
[Use(typeof(Residual), 16)]
[Use(typeof(Projection), 32)]
[Use(typeof(Projection), 64)]
[AveragePooling2D(8)]
[Flatten]
[Dense(10, Activation = Activation.Softmax)]
public partial class ImageClassifier
{
    // Two convolutions with a skip connection around them.
    [Block(nameof(Filters))]
    [Conv2D(Filters, 3, Padding = Padding.Same), BatchNormalization, ReLU]
    [Conv2D(Filters, 3, Padding = Padding.Same), BatchNormalization(Name = "residual")]
    [Add("input", "residual"), ReLU]
    private static class Residual
    {
        private const int Filters = 16;
    }

    // The same for half the rows and columns: a projection brings the skip connection to the residual's shape.
    [Block(nameof(Filters))]
    [Conv2D(Filters, 3, Strides = 2, Padding = Padding.Same), BatchNormalization, ReLU]
    [Conv2D(Filters, 3, Padding = Padding.Same), BatchNormalization(Name = "residual")]
    [Conv2D(Filters, 1, Strides = 2, Padding = Padding.Same, Input = "input", Name = "shortcut")]
    [Add("shortcut", "residual"), ReLU]
    private static class Projection
    {
        private const int Filters = 32;
    }
}
