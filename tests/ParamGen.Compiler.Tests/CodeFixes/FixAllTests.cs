using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>Many problems that are fixed at once end right, whatever the order.</summary>
public class FixAllTests
{
    /// <summary>Models that break many rules, several of them in one model, or one after the other.</summary>
    private static readonly string[] broken =
    [
        "[Input(28, 28, 3)] [Conv2D(0, 3)] [Conv2D(-5, 3, Groups = 0)] partial class A { }",
        "[Input(28, 28, 3)] [Conv2D(16, 3, Strides = 2, DilationRate = 2), Conv2D(16, 3, 4, 5, Padding = Padding.Causal)] partial "
            + "class B { }",
        "[Input(28, 28, 4)] [Conv2D(6, 3, Groups = 4)] [Dropout(50)] partial class C { }",
        "[Input(10, 8)] [LSTM(4)] [LSTM(4)] [LSTM(4)] partial class D { } [Input(784)] [Reshape(28, 29)] [Dropout(20)] partial class "
            + "D1 { }",
        "[Input(28, 28, 3)] [Conv2D(16, 29)] [Conv2D(16, 3, Strides = 2, DilationRate = 2)] partial class E { }",
        "[Input(8)] [Dense(3, Name = \"x\")] [Dense(3, Name = \"x\")] [Dense(3, Name = \"x\", Input = \"y\")] partial class F { }",
        "[Input(8)] [Dense(0)] class G { class Inner { [Input(8)] [Dense(0)] class Innermost { } } }",
        "[Conv2D(8, 3, Strides = 2, DilationRate = 2)] [Dropout(20)] partial class H { }",
        "namespace Far { partial class Outer<T> { [Input(8)] [Dense(0, Name = \"head\")] [Dense(2, Input = \"haed\")] partial class I "
            + "{ } } }",
        "[Input(28, 28)] [MaxPooling2D] [Conv2D(3, 3, Strides = 2, DilationRate = 2)] [Flatten] [Dense(0)] partial class J { }",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Everything_is_fixed_in_one_run_in_whichever_order(int seed)
    {
        var fixedSources = await new Formatting(seed).FormatAsync(broken);

        Assert.Equal("", Compile.Run(string.Join("\n", fixedSources)).Refusals);
        Assert.Empty(Compile.Run(string.Join("\n", fixedSources)).Errors);
        Assert.Equal(await new Formatting(0).FormatAsync(broken), fixedSources);
    }

    [Theory]
    [InlineData("[Budget(MaxParameters = 4)] [Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[Budget(MaxMultiplyAdds = 4)] [Input(Dim.Unknown, 4)] [Dense(3)] partial class M { }")]
    [InlineData("[Budget(MaxParameters = 4)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, ExpectedParameters = 4)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, ExpectedOutput = new[] { 4 })] partial class M { }")]
    [InlineData("[KerasModel(\"missing.keras.json\")] partial class M { }")]
    public async Task A_promise_is_not_changed_where_nobody_looks(string source) =>
        Assert.Equal([source], await new Formatting().FormatAsync(source));

    [Theory]
    [InlineData("[Input(10, 8)] [Bidirectional] [Dense(4)] partial class M { }")]
    [InlineData("[Input(28, 28, 3)] [Flatten] [Conv2D(16, 3)] partial class M { }")]
    [InlineData("[Input(28, 28, 3)] [Input(4, Name = \"more\")] [Conv2D(16, 3, Input = \"input_layer\")] partial class M { }")]
    public async Task No_layer_is_taken_out_where_nobody_looks(string source) =>
        Assert.Equal([source], await new Formatting().FormatAsync(source));

    [Fact]
    public async Task What_is_replaced_has_an_equal_in_its_place() => Assert.Equal(
        ["[Input(8, 8)] [SpatialDropout1D(0.2)] partial class M { }"],
        await new Formatting().FormatAsync("[Input(8, 8)] [SpatialDropout2D(0.2)] partial class M { }"));

    [Fact]
    public async Task An_editor_fixes_the_problems_of_one_rule_and_no_other_that_was_there() => Assert.Equal(
        [
            "[Input(28, 28, 3)] [Conv2D(1, 3)] [Conv2D(8, 3, Strides = 2, DilationRate = 2)] partial class M { }",
            "[Input(4)] [Dense(0)] partial class Other { }",
        ],
        await new Formatting().FixDocumentAsync(
            "PG0101",
            "[Input(28, 28, 3)] [Conv2D(0, 3)] [Conv2D(8, 3, Strides = 2, DilationRate = 2)] partial class M { }",
            "[Input(4)] [Dense(0)] partial class Other { }"));

    [Fact]
    public async Task What_comes_to_light_is_fixed_as_well() => Assert.Equal(
        ["[Input(28, 28, 3)] [Conv2D(16, 3, DilationRate = 2)] [Conv2D(8, 29, Padding = Padding.Same)] partial class M { }"],
        await new Formatting().FixDocumentAsync(
            "PG0105",
            "[Input(28, 28, 3)] [Conv2D(16, 3, Strides = 2, DilationRate = 2)] [Conv2D(8, 29)] partial class M { }"));

    [Fact]
    public async Task What_is_silenced_is_left_alone()
    {
        var source = """
            #pragma warning disable PG0101
            [Input(28, 28, 3)]
            [Conv2D(0, 3)]
            #pragma warning restore PG0101
            [Conv2D({0}, 3)]
            partial class M { }
            """;
        Assert.Equal(
            [source.Replace("{0}", "1", StringComparison.Ordinal)],
            await new Formatting().FormatAsync(source.Replace("{0}", "-1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_model_that_is_placed_in_another_file_is_fixed_where_it_stands() => Assert.Equal(
        ["[Input(8)] [Use(typeof(Encoder))] [Dense(2)] partial class Head { }", "[Input(8)] [Dense(1)] partial class Encoder { }"],
        await new Formatting().FormatAsync(
            "[Input(8)] [Use(typeof(Encoder))] [Dense(2)] partial class Head { }",
            "[Input(8)] [Dense(0)] partial class Encoder { }"));

    [Fact]
    public async Task Advice_that_nobody_asks_for_is_not_followed() => Assert.Equal(
        [
            "[Input(28, 28, 3)] [Conv2D(1, 3)] [BatchNormalization] [Flatten] [Dense(1, Activation = Activation.Softmax)] partial "
                + "class M { }",
        ],
        await new Formatting().FormatAsync(
            "[Input(28, 28, 3)] [Conv2D(0, 3)] [BatchNormalization] [Flatten] [Dense(1, Activation = Activation.Softmax)] partial "
                + "class M { }"));

    [Fact]
    public async Task Advice_that_is_asked_for_is() => Assert.Equal(
        ["[Input(8)] [Dense(1, Activation = Activation.Sigmoid)] partial class M { }"],
        await new Formatting(severity: DiagnosticSeverity.Warning).FormatAsync(
            "[Input(8)] [Dense(1, Activation = Activation.Softmax)] partial class M { }"));
}
