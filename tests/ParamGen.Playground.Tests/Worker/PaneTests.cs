using System.Globalization;
using System.Text.Json;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Files;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Tests.Worker;

/// <summary>What stands beside the text, and what is seen of a model file.</summary>
public class PaneTests
{
    private readonly OpenText text = new();

    public static TheoryData<string> Models =>
    [
        .. Directory.GetFiles(Paths.Of("Oracle", "models"), "*.expected.json")
            .Select(path => Path.GetFileName(path)[..^".expected.json".Length]),
    ];

    [Fact]
    public async Task The_drawing_is_the_one_of_the_command_line()
    {
        text.Set(Sample("DigitClassifier.cs"));
        var drawing = Panes.Drawing(await text.ModelAsync("DigitClassifier"));
        Assert.Equal((await Paths.TextAsync("docs", "images", "digit-classifier.svg")).ReplaceLineEndings("\n"), drawing!.Svg);
    }

    [Fact]
    public async Task The_summary_has_all_layers_and_totals()
    {
        text.Set(Sample("DigitClassifier.cs"));
        var summary = Panes.Summary(await text.ModelAsync("DigitClassifier"))!;
        Assert.Equal(7, summary.Rows.Count);
        Assert.Contains(new("Parameters", "31,050 (121.29 KB)"), summary.Totals);
    }

    [Fact]
    public async Task Constants_show_their_arithmetic()
    {
        text.Set(Sample("DigitClassifier.cs"));
        var constants = await ConstantsOf.ModelAsync(text, "DigitClassifier");
        var total = Assert.Single(constants!.Rows, row => row.Name == "TotalParameters");
        Assert.Equal(("31050", "All parameters: 448 + 4,640 + 25,632 + 330 = 31,050."), (total.Value, total.Arithmetic));
        Assert.Contains(constants.Rows, row => row is { Name: "Layers.Conv2D.KernelParameters", Value: "432" });
        Assert.Contains("partial class DigitClassifier", constants.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constants_are_those_of_the_class_that_is_meant()
    {
        text.Set("""
            namespace X { [Input(8)] [Dense(2)] public partial class A; }
            namespace Y { [Input(8)] [Dense(3)] public partial class A; }
            """);
        Assert.Equal(["X.A", "Y.A"], (await Checks.OfAsync(text)).Models.Select(model => model.Name));
        Assert.Equal("18", (await ConstantsOf.ModelAsync(text, "X.A"))!.Rows[0].Value);
        Assert.Equal("27", (await ConstantsOf.ModelAsync(text, "Y.A"))!.Rows[0].Value);
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(2)] partial class A { const long X = A.TotalParameters; }", 0)]
    [InlineData("[Input(4)] [Dense(2)] partial class A { const long X = A.Total; }", 1)]
    [InlineData("[Input(4)] [Dense(2)] partial class A { const int X = 1 / (int)(TotalParameters - 10); }", 1)]
    public async Task Code_that_uses_constants_is_checked_with_them(string code, int errors)
    {
        text.Set(code);
        Assert.Equal(errors, (await Checks.OfAsync(text)).Diagnostics.Count(problem => problem.Severity == "error"));
    }

    [Fact]
    public async Task A_model_that_is_invalid_has_no_panes()
    {
        text.Set("[Input(4)] [Dense(0)] partial class A;");
        Assert.Null(Panes.Summary(await text.ModelAsync("A")));
        Assert.Null(Panes.Drawing(await text.ModelAsync("A")));
        Assert.Null(await ConstantsOf.ModelAsync(text, "A"));
        Assert.Null(Panes.Summary(await text.ModelAsync("B")));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_file_of_Keras_is_shown_with_its_numbers_and_goes_on_as_attributes(string model)
    {
        await using var stream = File.OpenRead(Paths.Of("Oracle", "models", model + ".json"));
        var opened = ModelFiles.Open(stream, model + ".json");
        Assert.Empty(opened.Problems);
        using var expected = JsonDocument.Parse(await Paths.TextAsync("Oracle", "models", model + ".expected.json"));
        var parameters = expected.RootElement.GetProperty("total").GetInt64().ToString("N0", CultureInfo.InvariantCulture);
        var total = Assert.Single(opened.Summary!.Totals, total => total.Heading == "Parameters");
        Assert.StartsWith(parameters, total.Text, StringComparison.Ordinal);
        Assert.NotNull(opened.Drawing!.Svg);
        Assert.True(opened.Text is not null || opened.Note.Length > 0);
        if (opened.Text is null)
            return;
        text.Set(opened.Text);
        Assert.DoesNotContain((await Checks.OfAsync(text)).Diagnostics, problem => problem.Severity == "error");
    }

    [Theory]
    [InlineData("resnet.onnx", "An ONNX model", 3749)]
    [InlineData("digits.weights.h5", "HDF5", null)]
    public async Task Other_files_are_shown_as_what_they_are(string file, string kind, int? parameters)
    {
        await using var stream = File.OpenRead(Paths.Of("Models", file));
        var opened = ModelFiles.Open(stream, file);
        Assert.Empty(opened.Problems);
        Assert.Contains(kind, opened.Description, StringComparison.OrdinalIgnoreCase);
        Assert.Null(opened.Text);
        Assert.NotEqual("", opened.Note);
        if (parameters is not null)
            Assert.StartsWith($"{parameters:N0} ", opened.Summary!.Totals[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.keras", "PK\u0003\u0004 and no more")]
    [InlineData("x.json", "{\"class_name\": \"Sequential\"")]
    [InlineData("x.onnx", "no model")]
    [InlineData("x.txt", "a text")]
    [InlineData("x.h5", "")]
    public void A_file_that_cannot_be_read_says_why(string name, string content)
    {
        var opened = ModelFiles.Open(new MemoryStream([.. content.Select(letter => (byte)letter)]), name);
        Assert.NotEmpty(opened.Problems);
        Assert.Null(opened.Summary);
    }

    private static string Sample(string name) => File.ReadAllText(Paths.Of("Samples", name));
}
