using System.Text.Json;
using ParamGen.Tool.Conversion;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Tests;

/// <summary>What Keras has written, as classes: each is read again, and is the same model.</summary>
public class ConvertOracleTests
{
    private static readonly bool isFull = Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full";

    private static readonly string[] folders = ["models", "models-keras2"];

    public static TheoryData<string> Models =>
    [
        .. folders.SelectMany(folder => Directory.GetFiles(Ran.PathOf("Oracle", folder), "*.expected.json"))
            .Select(path => Path.GetRelativePath(Ran.PathOf("Oracle"), path.Replace(".expected", "", StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_the_same_as_a_class(string path)
    {
        var model = ModelLoader.Load(Ran.PathOf("Oracle", path), null);
        foreach (var withBlocks in isFull ? new[] { true, false } : [true])
        {
            // TensorFlow's own operators have no attributes.
            var problems = CSharpConversion.Write(model, new(null, "Net"), withBlocks).Problems;
            Assert.Equal(path.Contains("ConvNeXtTiny-2", StringComparison.Ordinal) ? 1 : 0, problems.Count);
        }
    }

    /// <summary>
    /// Random models: those that cannot be written are refused before, and the few of Keras 1 and 2 after they are read again: they call
    /// models with other batches, or have inputs that nobody takes.
    /// </summary>
    [Theory]
    [InlineData("graphs.jsonl", 300, 0)]
    [InlineData("graphs-keras3-older.jsonl", 120, 0)]
    [InlineData("graphs-keras2.jsonl", 145, 0)]
    [InlineData("graphs-old.jsonl", 95, 6)]
    public void A_random_model_is_the_same_as_a_class(string file, int least, int mostWrong)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (written, wrong) = (0, new List<string>());
        try
        {
            var lines = File.ReadLines(Ran.PathOf("Oracle", file)).ToList();
            for (var i = 0; i < lines.Count; i += isFull ? 1 : lines.Count / 25)
            {
                using var oracle = JsonDocument.Parse(lines[i]);
                var path = Path.Combine(folder, $"net{i}.json");
                File.WriteAllText(path, oracle.RootElement.GetProperty("json").GetString());
                var model = ModelLoader.Load(path, null);
                if (model.Problems.Count > 0)
                    continue;
                var converted = CSharpConversion.Write(model, new(null, "Net"), withBlocks: true);
                if (converted.Text is not null)
                    written++;
                else if (converted.Draft is not null)
                    wrong.Add(string.Join('\n', converted.Problems));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Assert.True(wrong.Count <= mostWrong, string.Join('\n', wrong));
        Assert.InRange(written, isFull ? least : 5, int.MaxValue);
    }
}
