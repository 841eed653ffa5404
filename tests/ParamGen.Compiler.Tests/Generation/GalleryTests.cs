using System.Text.Json;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>The networks of the gallery, written by hand, have the numbers of the same networks in Keras.</summary>
public class GalleryTests
{
    private static readonly Lazy<CompileResult> result = new(() => Compile.Run(string.Join(
        "\n",
        Directory.GetFiles(Repository.Path("samples", "Gallery"), "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Select(file => File.ReadAllText(file).Replace("namespace Gallery;", "", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("ResNet50", "applications_resnet50")]
    [InlineData("MobileNetV2", "applications_mobilenetv2")]
    [InlineData("UNet", "unet")]
    [InlineData("TransformerClassifier", "transformer_text")]
    [InlineData("SentimentClassifier", "text_lstm")]
    [InlineData("KeywordSpotter", "ds_cnn_keywords")]
    [InlineData("SiameseNetwork", "siamese_shared")]
    public void It_has_the_numbers_of_Keras(string network, string model)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            AppContext.BaseDirectory,
            "Oracle",
            "models",
            $"{model}.expected.json"))).RootElement;
        Assert.Empty(result.Value.Errors);
        Assert.Equal("", result.Value.Ids);
        Assert.Equal(expected.GetProperty("total").GetInt64(), result.Value.Constant($"{network}.TotalParameters"));
        Assert.Equal(expected.GetProperty("trainable").GetInt64(), result.Value.Constant($"{network}.TrainableParameters"));
        Assert.Equal(Shape(expected.GetProperty("outputs")[0]), result.Value.Constant($"{network}.OutputShape"));
    }

    [Theory]
    [InlineData("ResNet50", 3_857_973_248)]
    [InlineData("MobileNetV2", 300_774_272)]
    public void It_has_the_multiply_adds_that_are_published_for_it(string network, long expected) =>
        Assert.Equal(expected, result.Value.Constant($"{network}.MultiplyAdds"));

    private static string Shape(JsonElement shape) =>
        $"({string.Join(", ", shape.EnumerateArray().Select(dim => dim.ValueKind == JsonValueKind.Null ? "None" : dim.GetRawText()))})";
}
