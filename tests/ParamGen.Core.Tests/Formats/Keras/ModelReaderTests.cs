using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What single words and numbers of a file mean.</summary>
public class ModelReaderTests
{
    [Fact]
    public void Normal_is_the_random_normal_initializer() =>
        Assert.Contains(
            new Argument("KernelInitializer", Initializer.RandomNormal),
            Layer("Dense", "\"units\": 4, \"kernel_initializer\": \"normal\"").Arguments);

    [Theory]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    public void An_infinite_number_keeps_its_sign(string text, double number) =>
        Assert.Contains(new Argument("Offset", number), Layer("Rescaling", $"\"scale\": 1.0, \"offset\": {text}").Arguments);

    [Fact]
    public void A_margin_has_two_sides() =>
        Assert.Null(Read("ZeroPadding2D", "\"padding\": [[1, 2, 3], [4]]", "").Network);

    [Theory]
    [InlineData(
        "BatchNormalization",
        "\"axis\": [1, 2]",
        "BatchNormalization: cannot be read, because it does not accept [1, 2] for 'axis'")]
    [InlineData("Dense", "\"units\": \"many\"", "Dense: cannot be read, because it does not accept \"many\" for 'units'")]
    [InlineData(
        "Reshape",
        "\"target_shape\": {\"a\": [1.5, 2]}",
        "Reshape: cannot be read, because it does not accept {\"a\": [1.5, 2]} for 'target_shape'")]
    public void What_cannot_be_taken_is_shown(string kind, string config, string message)
    {
        var error = Assert.Single(Read(kind, config, "").Errors);
        Assert.Equal(message, error.Rule.MessageText(KerasWording.Instance, [.. error.Texts]));
    }

    [Fact]
    public void Each_layer_has_its_place_in_the_file()
    {
        const string text =
            """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": """
                + """{"batch_shape": [null, 8]}}, {"class_name": "Identity", "config": {}}]}}""";
        Assert.Equal(
            [text.IndexOf(
                "{\"class_name\": \"InputLayer\"",
                StringComparison.Ordinal), text.IndexOf("{\"class_name\": \"Identity\"", StringComparison.Ordinal)],
            KerasModelReader.Read(text).Positions);
    }

    private static LayerSource Layer(string kind, string config) => Read(kind, config, "").Network!.Layers[^1];

    private static KerasModel Read(string kind, string config, string model) =>
        KerasModelReader.Read(
            """{"class_name": "Sequential", "config": {"name": "s", """
                + model
                + """ "layers": [{"class_name": "InputLayer", "config": {"batch_shape": [null, 8, 8, 3]}}, {"class_name": """
                + $"\"{kind}\", \"config\": {{{config}}}"
                + "}]}}");
}
