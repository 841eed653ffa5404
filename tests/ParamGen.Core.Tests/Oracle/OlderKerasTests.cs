using System.Text.Json;
using System.Text.RegularExpressions;
using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>
/// Models of Keras 1 and 2, with all layers of those versions, and of earlier versions of Keras 3. Each has the very numbers of the
/// version that wrote it, or is refused for a reason that is known here.
/// </summary>
public class OlderKerasTests
{
    /// <summary>What is not read, as the first error of a file says it.</summary>
    private static readonly string[] known =
    [
        "tf.keras writes the equation without the tensors that it takes",
    ];

    [Theory]
    [InlineData("graphs-old.jsonl", 319)]
    [InlineData("graphs-keras2.jsonl", 300)]
    [InlineData("graphs-keras3-older.jsonl", 200)]
    public void A_file_has_the_numbers_of_the_version_that_wrote_it(string file, int least)
    {
        var (right, wrong) = (0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", file)))
        {
            using var oracle = JsonDocument.Parse(line);
            var root = oracle.RootElement;
            if (Fault(root.GetProperty("json").GetString()!, root.GetProperty("expected"), ref right) is { } fault)
                wrong.Add($"{root.GetProperty("id")} of Keras {root.GetProperty("keras")}: {fault}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.InRange(right, least, int.MaxValue);
    }

    [Fact]
    public void A_whole_model_has_the_numbers_of_the_version_that_wrote_it()
    {
        var right = 0;
        foreach (var model in OracleModels.NamesIn(OracleModels.Older))
        {
            using var expected = JsonDocument.Parse(OracleModels.ExpectedOf(model, OracleModels.Older));
            Assert.Null(Fault(OracleModels.TextOf(model, OracleModels.Older), expected.RootElement, ref right));
        }

        Assert.Equal(5, right);
    }

    /// <summary>What is wrong with what is said of a file; null where it is right, or refused for a known reason.</summary>
    private static string? Fault(string json, JsonElement expected, ref int right)
    {
        var model = KerasModelReader.Read(json);
        if (model.Network is not { } network)
        {
            var error = model.Errors[0].Text("");
            return known.Any(reason => Regex.IsMatch(error, reason)) ? null : error;
        }

        var review = NetworkReview.Of(network);
        if (review.Report is not { } report)
            return review.Problems[0].Message;
        var difference = OlderKerasReport.Difference(expected, report);
        if (difference is null)
            right++;
        return difference;
    }
}
