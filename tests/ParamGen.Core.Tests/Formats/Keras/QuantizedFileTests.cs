using System.Text.Json;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Random quantized layers, with adapters and maps of policies, that Keras wrote and read again.</summary>
public class QuantizedFileTests
{
    private static readonly Lazy<Dictionary<string, JsonElement>> cases = new(() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "quantized.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("id").GetString()!));

    public static TheoryData<string> Cases => [.. cases.Value.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ParamGen_and_Keras_agree_on(string id)
    {
        var row = cases.Value[id];
        var read = KerasModelReader.Read(row.GetProperty("json").GetString()!);
        Assert.True(read.Network is not null, string.Join("\n", read.Errors.Select(error => error.Text(""))));
        var report = NetworkEvaluator.Evaluate(read.Network).Report!;

        var expected = row.GetProperty("expected");
        Assert.Equal(expected.GetProperty("total").GetInt64(), report.TotalParameters);
        Assert.Equal(expected.GetProperty("trainable").GetInt64(), report.TrainableParameters);
        Assert.Equal(expected.GetProperty("bytes").GetInt64(), report.Bytes);
        var weights = report.Layers.SelectMany(layer => layer.Weights).ToList();
        Assert.Equal(expected.GetProperty("weights").GetArrayLength(), weights.Count);
        foreach (var (weight, stored) in weights.Zip(expected.GetProperty("weights").EnumerateArray()))
        {
            // Keras names a wrapped layer's weights without its wrapper.
            Assert.EndsWith(stored[0].GetString()!, weight.Path, StringComparison.Ordinal);
            Assert.Equal(stored[1].EnumerateArray().Select(size => (long?)size.GetInt64()), weight.Shape.Dims);
            Assert.Equal(stored[2].GetString(), weight.DType.ToString().ToLowerInvariant());
            Assert.Equal(stored[3].GetBoolean(), weight.Trainable);
        }
    }
}
