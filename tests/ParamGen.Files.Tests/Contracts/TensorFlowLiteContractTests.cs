using System.Text.Json;

namespace ParamGen.Files.Tests.Contracts;

/// <summary>Files that TensorFlow converted from networks agree with those, and with no others.</summary>
public class TensorFlowLiteContractTests
{
    private static readonly (string Network, string File)[] pairs =
    [
        ("kws_ds_cnn", "keyword-spotting-int8"),
        ("cnn_digits", "digits-int8-batch-of-one"),
        ("two_inputs", "two-inputs-int8"),
        ("hello_sine", "sine-float32"),
        ("lenet5", "lenet-dynamic-range"),
        ("two_outputs", "two-outputs-float32"),
    ];

    private static readonly Dictionary<string, string> networks = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "devices.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(network => network.Text("id"), network => network.Text("json"));

    [Fact]
    public void A_converted_file_agrees_with_its_network()
    {
        var models = Compiled(pairs);
        string[] differences = [.. models.Problems.Where(problem => problem.StartsWith("PG06", StringComparison.Ordinal)
            && !problem.StartsWith("PG0633", StringComparison.Ordinal))];
        Assert.True(differences.Length == 0, string.Join("\n", differences));
        Assert.Empty(models.Errors);
        // Only those that are int8 throughout can be compared operator by operator.
        Assert.Equal(3, models.Problems.Count(problem => problem.StartsWith("PG0633", StringComparison.Ordinal)));
        for (var i = 0; i < pairs.Length; i++)
            Assert.NotNull(models.Constant(i, "TotalParameters"));
    }

    [Fact]
    public void A_file_of_another_network_does_not_agree()
    {
        (string, string)[] others =
        [
            .. pairs.SelectMany(one => pairs.Where(other => other != one).Select(other => (one.Network, other.File)))
                // Both take an image of 28 × 28 and return ten scores, and the kernels of this file are not compared.
                .Where(pair => pair != ("cnn_digits", "lenet-dynamic-range")),
        ];
        var models = Compiled(others);
        Assert.Empty(models.Errors);
        for (var i = 0; i < others.Length; i++)
            Assert.Null(models.Constant(i, "TotalParameters"));
    }

    [Theory]
    [InlineData("\"kernel_size\": [3, 3]", "\"kernel_size\": [5, 5]")]
    [InlineData("\"activation\": \"relu\"", "\"activation\": \"sigmoid\"")]
    [InlineData("\"use_bias\": true", "\"use_bias\": false")]
    public void A_network_that_was_changed_does_not_agree(string old, string changed)
    {
        var json = networks["kws_ds_cnn"];
        var at = json.LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        var text = json[..at] + changed + json[(at + old.Length)..];
        const string File = "tflite/keyword-spotting-int8.tflite";
        var models = new DescribedModels(
            [($"[KerasModel(\"net.keras.json\"), TensorFlowLiteModel(\"{File}\")]", [File])],
            [new DescribedText("/net.keras.json", text)]);
        Assert.Contains(models.Problems, problem => problem.StartsWith("PG0632", StringComparison.Ordinal));
    }

    private static DescribedModels Compiled((string Network, string File)[] classes) => new(
        [
            .. classes.Select(pair => (
                $"[KerasModel(\"{pair.Network}.keras.json\"), TensorFlowLiteModel(\"tflite/{pair.File}.tflite\")]",
                (string[])[$"tflite/{pair.File}.tflite"])),
        ],
        [.. classes.Select(pair => pair.Network).Distinct().Select(name => new DescribedText($"/{name}.keras.json", networks[name]))]);
}
