using System.Diagnostics;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>Expressions of more than anybody writes: a value or an error, and never a stack overflow or a wait without end.</summary>
public class LargeExpressionTests
{
    /// <summary>Ten times what they take, and none of what an algorithm would take that computes a constant for each name.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("int", "1")]
    [InlineData("long", "2")]
    public void Each_constant_of_a_chain_is_computed_once(string type, string value)
    {
        // Each names the next one twice: two to the power of 200 names.
        var chain = string.Concat(Enumerable.Range(0, 200).Select(i => $"const {type} A{i} = A{i + 1} / 2 + A{i + 1} / 2; "));
        AssertSize(2, $"[Block(\"F\")] [Dense((int)A0)] class B {{ const {type} F = 8; {chain} const {type} A200 = F * 2 / F; }}", value);
    }

    [Theory]
    [InlineData("int", "7")]
    [InlineData("byte", "7")]
    public void A_chain_of_5_000_constants_is_gone_along(string type, string value)
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"const {type} A{i} = A{i + 1}; "));
        AssertSize(7, $"[Block(\"F\")] [Dense(A0)] class B {{ const {type} F = 8; {chain} const {type} A5000 = F; }}", value);
    }

    [Fact]
    public void An_enum_of_5_000_members_is_gone_along()
    {
        var members = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"M{i}, "));
        var type = $"enum E {{ First = F - 1, {members} Last }}";
        AssertSize(5_007, $"[Block(\"F\")] [Dense((int)E.Last)] class B {{ const int F = 8; {type} }}", "7");
    }

    [Theory]
    [InlineData("N", "1", 5_002)]
    [InlineData("N", "N", 10_002)]
    [InlineData("(byte)N", "N", 10_002)]
    public void A_sum_of_5_000_terms_has_its_value(string first, string term, int size) =>
        AssertSize(size, $"[Block(\"N\")] [Dense({first}{Repeat($" + {term}", 5_000)})] class B {{ const int N = 1; }}", "2");

    [Fact]
    public void A_sum_of_5_000_terms_that_fails_has_an_error() =>
        AssertIsRefused("does not fit int", $"[Block(\"N\")] [Dense(N{Repeat(" + N", 5_000)})] class B {{ const int N = 1; }}", "1000000");

    [Fact]
    public void A_text_that_doubles_without_end_is_refused()
    {
        var chain = string.Concat(Enumerable.Range(0, 40).Select(i => $"const string A{i} = A{i + 1} + A{i + 1}; "));
        var block = $"[Block(\"S\")] [Dense(4, Name = A0)] class B {{ const string S = \"\"; {chain} const string A40 = S; }}";
        AssertIsRefused("is a string of more than 100,000 characters", block, "\"x\"");
    }

    [Theory]
    [InlineData("(", ")", 90)]
    [InlineData("(int)", "", 90)]
    [InlineData("- ", "", 90)]
    [InlineData("N < 0 ? N : ", "", 90)]
    [InlineData("N * (1 + ", ") / N - 1", 30)]
    public void An_expression_of_90_levels_has_its_value_and_one_of_many_an_error(string before, string after, int times)
    {
        AssertSize(3, Nested(times), "3");
        AssertIsRefused("is nested deeper than 100 levels", Nested(2 * times), "3");

        string Nested(int times) =>
            $"[Block(\"N\")] [Dense({Repeat(before, times)}N{Repeat(after, times)})] class B {{ const int N = 1; }}";
    }

    [Theory]
    [InlineData(" + 1", "", 20_001)]
    [InlineData("", "(", 1)]
    public void A_model_with_such_an_expression_of_literals_has_its_constants(string terms, string parentheses, int size)
    {
        var units = $"{Repeat(parentheses, 200)}1{Repeat(terms, 20_000)}{Repeat(parentheses.Replace('(', ')'), 200)}";
        var result = Compile.Run($"[Input(4)] [Dense({units})] partial class Model {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal("", result.Refusals);
        Assert.Equal($"(None, {size})", result.Constant("Model.OutputShape"));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void AssertSize(int size, string block, string value)
    {
        var result = Run(block, value);
        Assert.Equal("", result.Refusals);
        Assert.Equal($"(None, {size})", result.Constant("Model.OutputShape"));
    }

    private static void AssertIsRefused(string reason, string block, string value)
    {
        var result = Run(block, value);
        Assert.Equal("PG0317", result.Refusals);
        Assert.Contains(reason, result.Message(), StringComparison.Ordinal);
        Assert.True(result.Message().Length < 300, result.Message());
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    private static CompileResult Run(string block, string value)
    {
        var watch = Stopwatch.StartNew();
        var result = Compile.Run($"{block} [Input(4)] [Use(typeof(B), {value})] partial class Model {{ }}");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, patience);
        Assert.Empty(result.GeneratorDiagnostics);
        return result;
    }
}
