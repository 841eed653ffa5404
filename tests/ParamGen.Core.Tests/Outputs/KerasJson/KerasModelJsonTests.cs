using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Outputs.Attributes;
using ParamGen.Core.Outputs.KerasJson;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Outputs.KerasJson;

/// <summary>Models that Keras has written, written again: each is the same model, or is refused for a reason that is known.</summary>
public class KerasModelJsonTests
{
    /// <summary>Why models of Keras 3 are refused: the starts of the reasons, without the layers.</summary>
    private static readonly string[] known = ["has layers within it that are quantized otherwise than itself"];

    /// <summary>Why those of older versions are, beside these.</summary>
    private static readonly string[] knownOfOlder =
    [
        "is of the class ",
        "is the TensorFlow function ",
        "has a slash in its name",
        // What Keras 3 computes otherwise.
        "Keras 3 would read another network",
    ];

    [Theory]
    [InlineData("models", 27)]
    [InlineData("graphs.jsonl", 490)]
    [InlineData("ops.jsonl", 1200)]
    [InlineData("quantized.jsonl", 90)]
    [InlineData("configs.jsonl", 390)]
    public void All_that_Keras_says_of_a_model_is_written(string file, int least) =>
        AssertSame(Texts(file), known, least, KerasConfigs.Differences);

    [Theory]
    [InlineData("graphs-keras3-older.jsonl", 200)]
    [InlineData("graphs-keras2.jsonl", 200)]
    [InlineData("graphs-old.jsonl", 100)]
    [InlineData(OracleModels.Older, 4)]
    public void A_model_of_an_older_Keras_is_written_where_the_newest_has_the_same(string file, int least) =>
        AssertSame(Texts(file), [.. known, .. knownOfOlder], least);

    [Fact]
    public void The_same_model_as_a_class_has_it_is_written()
    {
        var (written, wrong) = (0, new List<string>());
        foreach (var (name, text) in Texts("models").Concat(Texts("graphs.jsonl")))
        {
            if (KerasModelReader.Read(text).Network is not { } source || AttributeNetwork.Of(source, _ => true).Network is not { } network)
                continue;
            written++;
            if (KerasModelJson.Of(network) is { Text: null, Reason: var reason })
                wrong.Add($"{name}: {reason}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.InRange(written, 300, int.MaxValue);
    }

    private static IEnumerable<(string Name, string Text)> Texts(string file) => file switch
    {
        "models" or OracleModels.Older => OracleModels.NamesIn(file).Select(name => (name, OracleModels.TextOf(name, file))),
        _ => OracleGraphs.TextsOf(file).Select((text, i) => ($"{file} {i}", text)),
    };

    private static void AssertSame(
        IEnumerable<(string Name, string Text)> texts,
        string[] reasons,
        int least,
        Func<string, string, IEnumerable<string>>? compare = null)
    {
        var (written, wrong) = (0, new List<string>());
        foreach (var (name, text) in texts)
        {
            if (KerasModelReader.Read(text).Network is not { } network || NetworkEvaluator.Evaluate(network).Report is not { } report)
                continue;
            var (own, reason) = KerasModelJson.Of(network);
            if (own is null)
                wrong.AddRange(reasons.Any(known => reason!.Contains(known, StringComparison.Ordinal)) ? [] : [$"{name}: {reason}"]);
            else
                wrong.AddRange(Differences(network, report, own)
                    .Concat(compare?.Invoke(text, own) ?? [])
                    .Select(found => $"{name}: {found}"));
            written += own is null ? 0 : 1;
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.InRange(written, least, int.MaxValue);
    }

    /// <summary>Why what is written is another model.</summary>
    private static IEnumerable<string> Differences(NetworkSource network, NetworkReport expected, string text)
    {
        if (KerasModelReader.Read(text).Network is not { } read || NetworkEvaluator.Evaluate(read).Report is not { } report)
            return ["it cannot be read"];
        if (Numbers(report) != Numbers(expected))
            return [$"{Numbers(report)} in place of {Numbers(expected)}"];
        // An operator in a chain makes a Functional model of it, whose summary lists the input as well; older classes have new names.
        return report.Listing != expected.Listing
            || network.Layers.Any(layer => layer.WrittenClass is not null || layer.Model is not null)
            || Summary.Lines(report).SequenceEqual(Summary.Lines(expected))
                ? []
                : ["its summary is another one"];
    }

    private static string Numbers(NetworkReport report) => string.Join("; ", report.Layers.Select(Numbers));

    private static string Numbers(LayerReport layer) =>
        $"{layer.Name} {layer.Parameters} {layer.TrainableParameters} {layer.TotalMultiplyAdds} {string.Join(", ", layer.Inbound)} "
            + string.Join(", ", layer.Outputs);
}
