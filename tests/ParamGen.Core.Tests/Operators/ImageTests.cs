namespace ParamGen.Core.Tests.Operators;

public class ImageTests
{
    [Theory]
    [InlineData("MaxPool", "\"pool_size\": 2, \"data_format\": \"channels_last\"", "(None, 4, 4, 3)")]
    [InlineData(
        "MaxPool",
        "\"pool_size\": [3, 2], \"strides\": [1], \"padding\": \"same\", \"data_format\": \"channels_last\"",
        "(None, 9, 8, 3)")]
    [InlineData(
        "AveragePool",
        "\"pool_size\": 10, \"data_format\": \"channels_last\"",
        "refused: has a window of 10, which does not fit into 9")]
    [InlineData("ExtractPatches", "\"size\": [3, 2]", "(None, 3, 4, 18)")]
    [InlineData("SpaceToDepth", "\"block_size\": 2", "refused: takes blocks of 2, which do not fit into (None, 9, 8, 3)")]
    [InlineData("Resize", "\"size\": [5, 6]", "(None, 5, 6, 3)")]
    [InlineData("Resize", "\"size\": [5, 6], \"data_format\": \"channels_first\"", "(None, 9, 5, 6)")]
    [InlineData("RGBToGrayscale", "", "(None, 9, 8, 1)")]
    [InlineData("CropImages", "\"top_cropping\": 1, \"bottom_cropping\": 2, \"left_cropping\": 0, \"target_width\": 5", "(None, 6, 5, 3)")]
    [InlineData(
        "PadImages",
        "\"top_padding\": 1, \"target_height\": 9, \"left_padding\": 0, \"right_padding\": 1",
        "refused: has no room for this padding in (None, 9, 8, 3)")]
    [InlineData("SobelEdges", "", "(None, 9, 8, 3, 2)")]
    [InlineData("Unfold", "\"kernel_size\": 2", "(None, 36, 14)")]
    public void An_image_has_the_shape_that_Keras_gives(string name, string settings, string expected) =>
        Assert.Equal(expected, Called.Of(name, settings, "(None, 9, 8, 3)"));

    [Theory]
    [InlineData("Conv", "", "(3, 3, 3, 5)", "(None, 7, 6, 5)")]
    [InlineData("Conv", "\"padding\": \"same\", \"strides\": 2", "(3, 3, 3, 5)", "(None, 5, 4, 5)")]
    [InlineData("Conv", "", "(3, 3, 4, 5)", "refused: has a kernel for 4 channels, but (None, 9, 8, 3) has 3")]
    [InlineData("DepthwiseConv", "", "(3, 3, 3, 2)", "(None, 7, 6, 6)")]
    [InlineData("ConvTranspose", "\"strides\": 2", "(3, 3, 5, 3)", "(None, 19, 17, 5)")]
    [InlineData("ConvTranspose", "\"strides\": 2, \"padding\": \"same\"", "(3, 3, 5, 3)", "(None, 18, 16, 5)")]
    public void A_kernel_slides_over_an_image(string name, string settings, string kernel, string expected) =>
        Assert.Equal(expected, Called.Of(name, settings, "(None, 9, 8, 3)", kernel));

    [Theory]
    [InlineData("STFT", "\"sequence_length\": 16, \"sequence_stride\": 8, \"fft_length\": 32", "(None, 9, 17) (None, 9, 17)")]
    [InlineData("RFFT", "", "(None, 33) (None, 33)")]
    [InlineData("ExtractSequences", "\"sequence_length\": 5, \"sequence_stride\": 3", "(None, 20, 5)")]
    public void A_signal_has_its_spectrum(string name, string settings, string expected) =>
        Assert.Equal(expected, Called.Of(name, settings, "(None, 64)"));
}
