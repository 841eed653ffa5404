using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Analysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>What stands on each layer when a user switches it on.</summary>
public class LayerNoteTests
{
    private static readonly EditorConfig on = new("dotnet_diagnostic.PG0990.severity = suggestion");

    [Theory]
    [InlineData(
        "[Input(28, 28, 3)] [Conv2D(16, 3)]",
        "Input> input_layer: (None, 28, 28, 3) · 0 parameters",
        "Conv2D> conv2d: (None, 26, 26, 16) · 448 parameters")]
    [InlineData(
        "[Input(8, 4)] [LSTM(3, ReturnState = true, Name = \"enc\")] [Dense(1, Input = \"enc[0][0]\")]",
        "Input> input_layer: (None, 8, 4) · 0 parameters",
        "LSTM> enc: [(None, 3), (None, 3), (None, 3)] · 96 parameters",
        "Dense> dense: (None, 1) · 4 parameters")]
    [InlineData(
        "[Input(8, 4)] [Bidirectional] [LSTM(3)]",
        "Input> input_layer: (None, 8, 4) · 0 parameters",
        "Bidirectional> bidirectional: (None, 6) · 192 parameters")]
    [InlineData(
        "[Input(4)] [Dense(1, UseBias = false)] [Dense(1, UseBias = false)]",
        "Input> input_layer: (None, 4) · 0 parameters",
        "Dense> dense: (None, 1) · 4 parameters",
        "Dense> dense_1: (None, 1) · 1 parameter")]
    [InlineData(
        "[Input(4, Name = \"a\")] [Input(4, Name = \"b\")] [Dense(1000, Name = \"d\", Input = \"a\")] [Shared(\"d\", Input = \"b\")]",
        "Input> a: (None, 4) · 0 parameters",
        "Input> b: (None, 4) · 0 parameters",
        "Dense> d: (None, 1000) · 5,000 parameters",
        "Shared> d[1]: (None, 1000) · 5,000 parameters, counted once")]
    public void A_layer_says_what_it_gives(string layers, params string[] expected)
    {
        var result = Compile.RunWith(on, $"{layers} partial class Model {{ }}");
        Assert.Equal(expected, Notes(result));
    }

    [Fact]
    public void A_block_is_the_sum_of_its_layers()
    {
        var result = Compile.RunWith(on, """
            [Block] [Dense(4)] [Use(typeof(Inner))] class Outer { }
            [Block] [Dense(5), Dense(4)] class Inner { }
            [Input(4)] [Use(typeof(Outer), Repeat = 2)] [Dense(1, Activation = Activation.Relu)] partial class Model { }
            """);
        Assert.Equal(
            [
                "Input> input_layer: (None, 4) · 0 parameters",
                "Use> outer: (None, 4) · 138 parameters",
                "Dense> dense: (None, 1) · 5 parameters",
            ],
            Notes(result));
        Assert.Equal(143L, result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(0)] [Dense(3)] partial class Model { }")]
    [InlineData("[Input(4)] [Dense(3)] class Model { }")]
    [InlineData("[Budget(MaxParameters = 1)] [Input(4)] [Dense(3)] partial class Model { }")]
    [InlineData("[Input(4)] [Dense(\"3\")] partial class Model { }")]
    [InlineData("[Block] [Dense(3)] class Model { }")]
    public void What_is_no_valid_model_says_nothing(string source) =>
        Assert.Empty(Notes(Compile.RunWith(on, source)));

    [Fact]
    public void Nothing_is_said_unless_it_is_switched_on() =>
        Assert.Equal("", Compile.Run("[Input(4)] [Dense(3)] partial class Model { }").Ids);

    [Theory]
    [InlineData("none", 0)]
    [InlineData("suggestion", 1)]
    public async Task The_analyzer_does_not_run_unless_it_is_switched_on(string severity, int actions)
    {
        var settings = new EditorConfig($"dotnet_diagnostic.{(severity == "none" ? "PG0902" : "PG0990")}.severity = suggestion");
        var compilation = Compile.Of("[Input(4)] [Dense(3)] partial class Model { }");
        var analyzer = new LayerNoteAnalyzer();
        var analysis = compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(settings.Severities))
            .WithAnalyzers([analyzer], new AnalyzerOptions([], settings));
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        Assert.Equal(actions, telemetry.SymbolActionsCount);
    }

    private static IEnumerable<string> Notes(CompileResult result) => result.Problems
        .Where(problem => problem.Id == "PG0990")
        .Select(problem =>
            $"{problem.Location.SourceTree!.GetText().ToString(problem.Location.SourceSpan)}> "
                + $"{problem.GetMessage(CultureInfo.InvariantCulture)}");
}
