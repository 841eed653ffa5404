using System.Text.Json;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen summary</c>: the numbers of Keras, whatever they are written as.</summary>
public class SummaryTests
{
    private static readonly string seed = Ran.PathOf("Models", "DigitClassifier.cs");

    public static TheoryData<string> Models =>
    [
        .. Directory.GetFiles(Ran.PathOf("Oracle", "models"), "*.expected.json")
            .Select(path => Path.GetFileName(path)[..^".expected.json".Length]),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void The_numbers_are_those_of_Keras(string model)
    {
        var ran = Ran.Command("summary", Ran.PathOf("Oracle", "models", model + ".json"), "--format", "json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        using var actual = JsonDocument.Parse(ran.Output);
        using var expected = JsonDocument.Parse(File.ReadAllText(Ran.PathOf("Oracle", "models", model + ".expected.json")));
        Assert.Equal(expected.RootElement.GetProperty("total").GetInt64(), Number(actual, "totalParameters"));
        Assert.Equal(expected.RootElement.GetProperty("trainable").GetInt64(), Number(actual, "trainableParameters"));
        Assert.Equal(expected.RootElement.GetProperty("non_trainable").GetInt64(), Number(actual, "nonTrainableParameters"));
        // Keras names operators anew when it reads a file.
        var layers = expected.RootElement.GetProperty("layers").EnumerateArray().Select(layer => layer.GetProperty("params").GetInt64());
        var rows = actual.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(
            layers.Where(count => count > 0).Order(),
            rows.Select(row => row.GetProperty("parameters").GetInt64()).Where(count => count > 0).Order());
        Assert.Equal(Number(actual, "totalParameters"), rows.Sum(row => row.GetProperty("parameters").GetInt64()));

        static long Number(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetInt64();
    }

    [Fact]
    public void The_page_shows_what_people_see()
    {
        var shown = string.Join('\n', Ran.Command("summary", seed).Output.Split('\n').Select(line => line.TrimEnd()));
        Assert.Contains(
            $"```\n$ paramgen summary DigitClassifier.cs\n{shown}```\n",
            File.ReadAllText(Ran.PathOf("docs", "tool.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_table_of_the_rows_that_are_asked_for() => Assert.Equal(
        """
        ### sequential

        | Layer | Type | Output shape | Parameters | Trainable | Multiply-adds | Takes |
        | --- | --- | --- | ---: | ---: | ---: | --- |
        | dense | Dense | (None, 32) | 25,632 | 25,632 | 25,600 | flatten |
        | conv2d\_1 | Conv2D | (None, 11, 11, 32) | 4,640 | 4,640 | 557,568 | max\_pooling2d |

        - Layers: 7
        - Parameters: 31,050 (121.29 KB)
        - Trainable parameters: 31,050
        - Non-trainable parameters: 0
        - Multiply-adds: 875,520 (per sample)
        - Peak activation bytes: 54,080 (at max\_pooling2d)

        """,
        Ran.Command("summary", seed, "--format", "markdown", "--sort", "parameters", "--top", "2").Output);

    [Fact]
    public void Csv_has_plain_numbers() => Assert.Equal(
        """
        name,kind,output,parameters,trainableParameters,multiplyAdds,inputs
        conv2d,Conv2D,"(None, 26, 26, 16)",448,448,292032,input_layer[0][0]
        conv2d_1,Conv2D,"(None, 11, 11, 32)",4640,4640,557568,max_pooling2d[0][0]

        """,
        Ran.Command("summary", seed, "-f", "csv", "--filter", "CONV2D", "--sort", "name").Output);

    [Fact]
    public void An_ONNX_model_has_its_weights()
    {
        var ran = Ran.Command("summary", Ran.PathOf("Models", "resnet.onnx"), "--format", "json", "--sort", "parameters", "--top", "1");
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(3749, json.RootElement.GetProperty("totalParameters").GetInt64());
        Assert.Equal("pixels tensor(float) (batch, 3, 16, 16)", json.RootElement.GetProperty("inputs").GetString());
        var row = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("onnx::Conv_65", row.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3)] partial class A; [Input(4)] [Dense(2)] partial class B;", null, "choose one with --class: A, B")]
    [InlineData("[Input(4)] [Dense(3)] partial class A;", "B", "no class 'B' with layers; there are A")]
    [InlineData("partial class A;", null, "no class has layers; a model has an [Input], or a file")]
    [InlineData("[Input(4)] [Dense(0)] partial class A;", null, "PG0101 dense: Units is 0; it")]
    [InlineData("[Input(4)] [Dense(x)] partial class A;", null, "A: an attribute of this class has an argument whose value is unknown")]
    [InlineData("[Dense(3)] partial class A;", null, "PG0003")]
    public void What_is_wrong_with_a_class_is_said(string source, string? className, string message)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".cs");
        File.WriteAllText(path, source);
        try
        {
            var ran = Ran.Command(["summary", path, .. className is null ? Array.Empty<string>() : ["--class", className]]);
            Assert.Equal((1, ""), (ran.Code, ran.Output));
            Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(1, "summary", "nowhere.keras")]
    [InlineData(1, "summary", "nowhere.cs")]
    [InlineData(1, "summary", "nowhere.keras", "--class", "Net")]
    [InlineData(2, "summary")]
    [InlineData(2, "summary", "a.keras", "--format", "pdf")]
    [InlineData(2, "summary", "a.keras", "--top", "0")]
    [InlineData(2, "draw", "a.keras")]
    public void What_is_wrong_with_the_arguments_or_the_file_has_a_code(int code, params string[] args)
    {
        var ran = Ran.Command(args);
        Assert.Equal(code, ran.Code);
        Assert.NotEqual("", ran.Error);
    }

    [Fact]
    public void Help_says_what_can_be_asked_for()
    {
        var ran = Ran.Command("summary", "--help");
        Assert.Equal(0, ran.Code);
        Assert.Contains("--nested", ran.Output, StringComparison.Ordinal);
    }
}
