namespace Gallery;

// Ronneberger et al., U-Net: Convolutional Networks for Biomedical Image Segmentation, 2015.
[Input(160, 160, 3)]
[Use(typeof(TwoConvolutions), 32, Name = "level1")]
[MaxPooling2D(2), Use(typeof(TwoConvolutions), 64, Name = "level2")]
[MaxPooling2D(2), Use(typeof(TwoConvolutions), 128, Name = "level3")]
[MaxPooling2D(2), Use(typeof(TwoConvolutions), 256, Name = "level4")]
[MaxPooling2D(2), Use(typeof(Convolution), 512)]
[Use(typeof(Up), 256, Name = "up4"), Concatenate("up4", "level4"), Use(typeof(Convolution), 256)]
[Use(typeof(Up), 128, Name = "up3"), Concatenate("up3", "level3"), Use(typeof(Convolution), 128)]
[Use(typeof(Up), 64, Name = "up2"), Concatenate("up2", "level2"), Use(typeof(Convolution), 64)]
[Use(typeof(Up), 32, Name = "up1"), Concatenate("up1", "level1"), Use(typeof(Convolution), 32)]
[Conv2D(2, 1, Activation = Activation.Softmax)]
public partial class UNet
{
    [Block(nameof(Filters))]
    [Conv2D(Filters, 3, Padding = Padding.Same, Activation = Activation.Relu)]
    private static class Convolution
    {
        private const int Filters = 32;
    }

    [Block(nameof(Filters))]
    [Use(typeof(Convolution), Filters, Repeat = 2)]
    private static class TwoConvolutions
    {
        private const int Filters = 32;
    }

    [Block(nameof(Filters))]
    [Conv2DTranspose(Filters, 2, Strides = 2, Padding = Padding.Same)]
    private static class Up
    {
        private const int Filters = 32;
    }
}
