namespace Gallery;

// He et al., Deep Residual Learning for Image Recognition, 2015.
[Input(224, 224, 3)]
[ZeroPadding2D(3)]
[Conv2D(64, 7, Strides = 2)]
[BatchNormalization]
[ReLU]
[ZeroPadding2D(1)]
[MaxPooling2D(3, Strides = 2)]
[Use(typeof(Projection), 64, 1), Use(typeof(Bottleneck), 64, Repeat = 2)]
[Use(typeof(Projection), 128, 2), Use(typeof(Bottleneck), 128, Repeat = 3)]
[Use(typeof(Projection), 256, 2), Use(typeof(Bottleneck), 256, Repeat = 5)]
[Use(typeof(Projection), 512, 2), Use(typeof(Bottleneck), 512, Repeat = 2)]
[GlobalAveragePooling2D]
[Dense(1000, Activation = Activation.Softmax)]
public partial class ResNet50
{
    // Three convolutions with an identity skip connection.
    [Block(nameof(Filters))]
    [Conv2D(Filters, 1), BatchNormalization, ReLU]
    [Conv2D(Filters, 3, Padding = Padding.Same), BatchNormalization, ReLU]
    [Conv2D(4 * Filters, 1), BatchNormalization(Name = "residual")]
    [Add("residual", "input"), ReLU]
    private static class Bottleneck
    {
        private const int Filters = 64;
    }

    // The first block of a stage: a projection brings the skip connection to the residual's shape.
    [Block(nameof(Filters), nameof(Stride))]
    [Conv2D(4 * Filters, 1, Strides = Stride), BatchNormalization(Name = "shortcut")]
    [Conv2D(Filters, 1, Strides = Stride, Input = "input"), BatchNormalization, ReLU]
    [Conv2D(Filters, 3, Padding = Padding.Same), BatchNormalization, ReLU]
    [Conv2D(4 * Filters, 1), BatchNormalization(Name = "residual")]
    [Add("shortcut", "residual"), ReLU]
    private static class Projection
    {
        private const int Filters = 64, Stride = 1;
    }
}
