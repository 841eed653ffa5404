using System.Globalization;
using System.Text.Json;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>The networks of MLPerf Tiny, written by hand, cost what the same networks cost that TensorFlow has converted.</summary>
public class TinyMlTests
{
    private static readonly Lazy<CompileResult> result = new(() => Compile.Run(string.Join(
        "\n",
        Directory.GetFiles(Repository.Path("samples", "TinyMl"), "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Select(file => File.ReadAllText(file).Replace("namespace TinyMl;", "", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("KeywordSpotter", "kws_ds_cnn")]
    [InlineData("ImageClassifier", "ic_resnet8")]
    [InlineData("PersonDetector", "vww_mobilenet_v1")]
    [InlineData("AnomalyDetector", "ad_autoencoder")]
    public void It_costs_what_it_costs_on_the_device(string network, string model)
    {
        var expected = Measured(model);
        var arena = expected.GetProperty("cmsis_nn");
        Assert.Empty(result.Value.Errors);
        Assert.Equal("", result.Value.Ids);
        Assert.Equal(Operators(expected), Constant("Operators"));
        AssertEqual(expected, "constants", "ConstantBytes");
        AssertEqual(expected, "parameters", "ParameterBytes");
        AssertEqual(expected, "tensors", "TensorCount");
        AssertEqual(expected, "peak", "PeakActivationBytes");
        AssertEqual(arena, "head", "ArenaHeadBytes");
        AssertEqual(arena, "total", "ArenaBytes");

        object? Constant(string name) => result.Value.Constant($"{network}.TensorFlowLite.{name}");

        void AssertEqual(JsonElement measured, string name, string constant) =>
            Assert.Equal(measured.GetProperty(name).GetInt64(), Convert.ToInt64(Constant(constant), CultureInfo.InvariantCulture));
    }

    private static string Operators(JsonElement measured) =>
        string.Join(", ", measured.GetProperty("operators").EnumerateArray().Select(op => op.GetString()));

    private static JsonElement Measured(string model) => File.ReadLines(Repository.Path("tests", "Oracle", "devices.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .First(network => network.GetProperty("id").GetString() == model);
}
