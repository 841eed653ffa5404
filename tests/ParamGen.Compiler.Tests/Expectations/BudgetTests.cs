using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Expectations;

/// <summary>A model that exceeds its budget is refused at the very limit, and has no constants.</summary>
public class BudgetTests
{
    [Theory]
    [InlineData("MaxParameters = 447", "PG0401")]
    [InlineData("MaxParameterBytes = 4 * 448 - 1", "PG0402")]
    [InlineData("MaxMultiplyAdds = 292_031", "PG0403")]
    [InlineData("MaxActivationBytes = 52_671", "PG0404")]
    public void A_limit_that_is_exceeded_is_underlined(string limit, string id)
    {
        var result = Compile.Run($"[Budget({limit})] [Input(28, 28, 3)] [Conv2D(16, 3)] partial class Model {{ }}");
        Assert.Equal((id, limit), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
        Assert.Contains("Model: ", result.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MaxParameters = 448, MaxParameterBytes = 4 * 448, MaxMultiplyAdds = 292_032, MaxActivationBytes = 52_672")]
    [InlineData("MaxParameters = Model.Limit")]
    [InlineData("MaxParameters = 5_000_000_000")]
    public void Within_its_budget_a_model_has_its_constants(string limits)
    {
        var result = Compile.Run(
            $"[Budget({limits})] [Input(28, 28, 3)] [Conv2D(16, 3)] partial class Model {{ internal const long Limit = 448; }}");
        Assert.Equal("", result.Ids);
        Assert.Equal(448L, result.Constant("Model.TotalParameters"));
        // 28 · 28 · 3 + 26 · 26 · 16 numbers of four bytes
        Assert.Equal(4L * ((28 * 28 * 3) + (26 * 26 * 16)), result.Constant("Model.PeakActivationBytes"));
    }

    [Fact]
    public void The_constant_says_where_the_peak_is_and_how_it_comes_about() => Assert.Contains(
        "It is reached while 'conv2d' runs: 9,408 + 43,264 = 52,672.",
        Compile.Run("[Input(28, 28, 3)] [Conv2D(16, 3)] partial class Model { }").GeneratedText,
        StringComparison.Ordinal);

    [Fact]
    public void Where_a_size_is_unknown_there_is_no_peak()
    {
        var result = Compile.Run("[Input(Dim.Unknown, 8)] [LSTM(4)] partial class Model { }");
        Assert.NotNull(result.Constant("Model.TotalParameters"));
        Assert.Null(result.Constant("Model.PeakActivationBytes"));
    }

    [Fact]
    public void A_model_from_a_file_has_a_budget_too()
    {
        const string Source = "[Budget(MaxParameters = {0})] [KerasModel(\"lenet5.json\")] partial class Model {{ }}";
        var exceeded = Compile.Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Source, 1_000),
            TextFile.Oracle("lenet5"));
        Assert.Equal(("PG0401", "MaxParameters = 1000"), (exceeded.Ids, exceeded.Underlined()));
        Assert.Null(exceeded.Constant("Model.TotalParameters"));
        var kept = Compile.Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Source, 100_000),
            TextFile.Oracle("lenet5"));
        Assert.Equal("", kept.Ids);
        Assert.NotNull(kept.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void The_budget_of_a_model_that_is_used_is_judged_where_that_stands()
    {
        var result = Compile.Run(
            """
            [Budget(MaxParameters = 10)] [Input(16)] [Dense(8)] partial class Encoder { }
            [Input(16)] [Use(typeof(Encoder))] [Dense(2)] partial class Model { }
            """);
        Assert.Equal("PG0401", result.Ids);
        Assert.Equal(154L, result.Constant("Model.TotalParameters"));
        Assert.Null(result.Constant("Encoder.TotalParameters"));
    }

    [Theory]
    [InlineData("class Plain { }")]
    [InlineData("[Block] [Dense(3)] class Plain { }")]
    public void A_budget_of_no_model_is_refused(string type)
    {
        var result = Compile.Run($"[Budget(MaxParameters = 10)] {type}");
        Assert.Equal(("PG0406", "Budget"), (result.Ids, result.Underlined()));
    }

    [Fact]
    public void A_limit_from_generated_code_is_refused_and_no_constants_are_added()
    {
        var result = Compile.Run(
            """
            [Input(16)] [Dense(8)] partial class Small { }
            [Budget(MaxParameters = Small.TotalParameters)] [Input(16)] [Dense(8)] partial class Model { }
            """);
        Assert.Equal(("PG0005", "MaxParameters = Small.TotalParameters"), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_budget_that_CSharp_refuses_is_left_to_it()
    {
        var result = Compile.Run("[Budget(MaxParameters = \"few\")] [Input(16)] [Dense(8)] partial class Model { }");
        Assert.Equal("", result.Ids);
        Assert.NotEmpty(result.Errors);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }
}
