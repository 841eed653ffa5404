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
        var model = FileModel.Load(Ran.PathOf("Oracle", path));
        foreach (var withBlocks in new[] { true, false })
            Assert.Empty(CSharpConversion.Write(model, new(null, "Net"), withBlocks).Problems);
    }

    [Theory]
    [InlineData("graphs.jsonl", 500, 1)]
    [InlineData("graphs-keras3-older.jsonl", 200, 1)]
    [InlineData("graphs-keras2.jsonl", 300, 1)]
    [InlineData("graphs-old.jsonl", 320, 1)]
    public void A_random_model_is_the_same_as_a_class(string file, int count, int least)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (written, wrong, refused) = (0, new List<string>(), new List<string>());
        try
        {
            var lines = File.ReadLines(Ran.PathOf("Oracle", file)).ToList();
            for (var i = 0; i < lines.Count; i += isFull ? 1 : Math.Max(1, count / 30))
            {
                using var oracle = JsonDocument.Parse(lines[i]);
                var path = Path.Combine(folder, $"net{i}.json");
                File.WriteAllText(path, oracle.RootElement.GetProperty("json").GetString());
                var model = FileModel.Load(path);
                if (model.Problems.Count > 0)
                    continue;
                var converted = CSharpConversion.Write(model, new(null, "Net"), withBlocks: true);
                if (converted.Text is not null)
                    written++;
                else if (converted.Draft is null)
                    refused.AddRange(converted.Problems);
                else
                    wrong.AddRange(converted.Problems.Select(problem => $"{i}: {problem}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        File.WriteAllLines("/tmp/cv_refused_" + file, refused);
        File.WriteAllLines("/tmp/cv_wrong_" + file, wrong);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.InRange(written, isFull ? least : 1, int.MaxValue);
    }
}
