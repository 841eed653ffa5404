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
    public void The_page_shows_what_people_see() =>
        Page.Shows("paramgen summary DigitClassifier.cs", Ran.Command("summary", seed).Output);

    [Fact]
    public void Markdown_is_a_table_of_the_rows_that_are_asked_for() => Assert.Equal(
        """
        ### DigitClassifier

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
    public void The_largest_costs_come_first() => Assert.Equal(
        ["conv2d_1", "conv2d"],
        [.. Ran.Command("summary", seed, "-f", "csv", "--sort", "multiply-adds", "--top", "2").Output.Split('\n')[1..3]
            .Select(line => line.Split(',')[0])]);

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void A_filter_that_nothing_passes_is_told(string format) => Assert.Contains(
        "\nNo name and no type has 'lstm' in it.\n",
        Ran.Command("summary", seed, "--filter", "lstm", "--format", format).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Names_notify_nobody_and_link_nowhere_in_a_pull_request()
    {
        using var folder = new TempFolder();
        var path = folder.Write("net.safetensors", "");
        var header = """{"@team #1 ~~x~~ $y$ &lt; http://a.b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"""u8;
        File.WriteAllBytes(path, [.. BitConverter.GetBytes((long)header.Length), .. header, 0, 0, 0, 0]);
        Assert.Contains(
            @"| @&#8203;team \#1 \~\~x\~\~ \$y\$ \&lt; http:&#8203;//a.b | float32 |",
            Ran.Command("summary", path, "--format", "markdown").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_once()
    {
        var path = Path.Combine(Path.GetTempPath(), "nowhere.keras");
        Assert.Equal($"PG0501 {path}: cannot read the model file: it does not exist\n", Ran.Command("summary", path).Error);
    }

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
    [InlineData("[Input(4)] [Dense(x)] partial class A;", null, "(1,19): error CS0103: The name 'x'")]
    [InlineData("[Other] [Input(4)] [Dense(3)] partial class A;", null, "(1,2): error CS0246: ")]
    [InlineData("[Input(4)] [Dense(3] [Dense(2)] partial class A;", null, "(1,20): error CS10")]
    [InlineData(
        "<<<<<<< ours\n[Input(4)] [Dense(3)] partial class A;\n=======\n[Input(4)] [Dense(4)] partial class A;\n>>>>>>> theirs\n",
        null,
        "error CS8300: Merge conflict marker")]
    [InlineData("[Budget(MaxParameters = 99)] [Budget(MaxParameters = 1)] [Input(4)] [Dense(3)] partial class A;", null, "error CS0579: ")]
    [InlineData("[Input(4)] [Dense(3)] partial class A; namespace N { [Input(4)] [Dense(0)] partial class A; }", "N.A", "PG0101")]
    [InlineData("namespace N { [Input(4)] [Dense(3)] partial class A; } [Input(4)] [Dense(0)] partial class A;", "A", "PG0101")]
    [InlineData("[Dense(3)] partial class A;", null, "PG0003")]
    public void What_is_wrong_with_a_class_is_said(string source, string? className, string message)
    {
        var ran = OfSource(source, className is null ? [] : ["--class", className]);
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_of_NET_stand_beside_layers()
    {
        var ran = OfSource("""
            [System.ComponentModel.Description("It sorts.")] [System.Text.Json.Serialization.JsonSerializable(typeof(int))]
            [Input(4)] [Dense(3)] partial class A;
            """);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Parameters: 15", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "| one two \\[31mthree | Dense | (None, 2) | 10 | 10 | 8 | input\\_layer |\n")]
    [InlineData("table", "  one two [31mthree   Dense ")]
    [InlineData("json", "\"one\\ntwo\\u001B[31mthree\"")]
    [InlineData("csv", "\"one\ntwo\u001b[31mthree\",Dense,")]
    public void A_name_with_control_characters_stays_in_its_line_and_commands_no_terminal(string format, string shown) => Assert.Contains(
        shown,
        OfSource("""[Input(4)] [Dense(2, Name = "one\ntwo\u001b[31mthree")] partial class A;""", "--format", format).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Copies_that_a_build_has_made_are_not_model_files_of_a_class()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            foreach (var copy in new[] { "", "bin/Release", "obj" })
                File.Copy(
                    Ran.PathOf("Oracle", "models", "text_lstm.json"),
                    Path.Combine(Directory.CreateDirectory(Path.Combine(folder, copy)).FullName, "model.json"));
            var path = Path.Combine(folder, "A.cs");
            File.WriteAllText(path, """[KerasModel("model.json")] partial class A;""");
            var ran = Ran.Command("summary", path);
            Assert.Equal((0, ""), (ran.Code, ran.Error));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(1, "summary", "nowhere.keras")]
    [InlineData(1, "summary", "nowhere.cs")]
    [InlineData(2, "summary", "nowhere.keras", "--class", "Net")]
    [InlineData(2, "draw", "a.keras", "-o", "a.svg", "--class", "Net")]
    [InlineData(2, "diff", "a.keras", "b.keras", "--class", "Net")]
    [InlineData(2, "convert", "a.keras", "-o", "a.json", "--namespace", "N")]
    [InlineData(2, "convert", "a.keras", "-o", "a.json", "--no-blocks")]
    [InlineData(2, "convert", "a.cs", "--no-blocks")]
    [InlineData(2, "summary")]
    [InlineData(2, "summary", "a.keras", "--format", "pdf")]
    [InlineData(2, "summary", "")]
    [InlineData(2, "summary", "a.keras", "--format", "1")]
    [InlineData(2, "summary", "a.keras", "--format", "json,csv")]
    [InlineData(2, "summary", "a.keras", "--sort", "9")]
    [InlineData(2, "summary", "a.keras", "--top", "0")]
    [InlineData(2, "summary", "a.keras", "--top", "-1")]
    [InlineData(2, "summary", "a.keras", "--top", "1.5")]
    [InlineData(2, "summary", "a.keras", "--top", "ten")]
    [InlineData(2, "summary", "a.keras", "--top", "99999999999")]
    [InlineData(2, "draw", "a.keras")]
    [InlineData(2, "draw", "a.keras", "-o", ".svg")]
    [InlineData(2, "convert", "a.keras", "-o", "models/.cs")]
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

    private static Ran OfSource(string source, params string[] options)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".cs");
        File.WriteAllText(path, source);
        try
        {
            return Ran.Command(["summary", path, .. options]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
