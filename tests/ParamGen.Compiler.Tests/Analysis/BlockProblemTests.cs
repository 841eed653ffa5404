using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>What is wrong within a block is reported where the block is used, names the place within it, and leads there.</summary>
public class BlockProblemTests
{
    private const string Residual =
        """[Block] [Conv2D(4, 3, Padding = Padding.Same, Name = "residual")] [Add("residual", "inputs")] static class B { }""";

    [Fact]
    public void A_mistyped_name_in_a_block_gets_the_hint_that_any_other_gets()
    {
        var result = Compile.Run($"[Input(8, 8, 4)] [Use(typeof(B))] partial class M {{ }} {Residual}");
        Assert.Equal("M PG0302, B PG0302", UsedClassTests.Refused(result));
        Assert.Equal("add (in block 'B'): no layer is named 'inputs'; did you mean 'input'?", result.Message(0));
        Assert.Equal("Use", result.Underlined(0));
        Assert.Equal(["\"residual\", \"inputs\""], result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
        // The block itself says it at its own line, where it can be fixed.
        Assert.Equal("add: no layer is named 'inputs'; did you mean 'input'?", result.Message(1));
        Assert.Equal("\"residual\", \"inputs\"", result.Underlined(1));
    }

    [Fact]
    public async Task It_is_fixed_in_the_block()
    {
        var offered = await Fixes.OfferedAsync(Residual);
        Assert.Equal([("Take 'input'", Residual.Replace("inputs", "input", StringComparison.Ordinal))], offered);
    }

    [Theory]
    [InlineData("[Dense(3, Name = \"wide\")] [Dense(2, Input = \"wid\")]", "did you mean 'wide'?")]
    [InlineData("[Dense(3)] [Dense(2, Input = \"dense_0\")]", "did you mean 'dense'?")]
    [InlineData("[Dense(3)] [Dense(2, Input = \"ipnut\")]", "did you mean 'input'?")]
    [InlineData("[Use(typeof(Inner), Name = \"stage\")] [Dense(2, Input = \"stag\")]", "did you mean 'stage'?")]
    [InlineData("[Dense(4, Name = \"wide\")] [Shared(\"wid\")]", "did you mean 'wide'?")]
    // Nothing of the network around is seen from within.
    [InlineData("[Dense(3)] [Dense(2, Input = \"outside\")]", "'outside'")]
    public void Names_in_a_block_are_its_own(string layers, string ending)
    {
        var result = Compile.Run(
            $"[Input(4)] [Dense(4, Name = \"outside\")] [Use(typeof(B), Name = \"b\")] partial class M {{ }} [Block] {layers} class B "
                + $"{{ }} [Block] [Dense(3)] class Inner {{ }}");
        Assert.Equal("M PG0302, B PG0302", UsedClassTests.Refused(result));
        Assert.EndsWith(ending, result.Message(0), StringComparison.Ordinal);
        Assert.EndsWith(ending, result.Message(1), StringComparison.Ordinal);
        Assert.DoesNotContain("b_", result.Message(0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_used_ten_times_says_once_what_is_wrong_with_it()
    {
        var uses = string.Concat(Enumerable.Repeat("[Use(typeof(B))] ", 10));
        var result = Compile.Run($"[Input(8, 8, 4)] {uses} partial class M {{ }} [Input(8, 8, 4)] {uses} partial class N {{ }} {Residual}");
        Assert.Equal("M PG0302, N PG0302, B PG0302", UsedClassTests.Refused(result));
        Assert.Equal(
            Enumerable.Repeat("Use", 9).Prepend("\"residual\", \"inputs\""),
            result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
    }

    [Fact]
    public void Other_values_are_another_cause()
    {
        const string block = "[Block(nameof(Width))] [Dense(Width)] [Dense(2 * Width)] class B { const int Width = 1; }";
        var result = Compile.Run(
            $"[Input(4)] [Use(typeof(B), 0)] [Use(typeof(B), -1)] [Use(typeof(B), 0)] [Use(typeof(B))] partial class M {{ }} {block}");
        Assert.Equal("M PG0101, M PG0101", UsedClassTests.Refused(result));
        Assert.Equal(["Width", "Use"], result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
        Assert.Equal(["Width"], result.Problems[1].AdditionalLocations.Select(UsedClassTests.Text));
    }

    [Theory]
    [InlineData("[Dense(0)]", "PG0101", "0")]
    [InlineData("[Dense(3, Name = \"a\")] [Dense(3, Name = \"a\")]", "PG0301", "Name = \"a\"")]
    [InlineData("[Dense(3, Name = \"a\", Input = \"b\")] [Dense(3, Name = \"b\")]", "PG0306", "Input = \"b\"")]
    [InlineData("[TimeDistributed]", "PG0309", "TimeDistributed")]
    [InlineData("[Dense(4)] [Use(typeof(Inner), Repeat = 0)]", "PG0101", "Repeat = 0")]
    [InlineData("[Dense(4)] [Use(typeof(Inner), Input = \"dens\")]", "PG0302", "Input = \"dens\"")]
    [InlineData("[Use(typeof(Inner))] [Shared(\"inner\")]", "PG0324", "\"inner\"")]
    public void A_block_that_nobody_uses_is_judged_as_far_as_it_can_be(string layers, string id, string underlined)
    {
        var inner = layers.Contains("Inner", StringComparison.Ordinal) ? " [Block] [Dense(3)] class Inner { }" : "";
        var alone = Compile.Run($"[Block] {layers} class B {{ }}{inner}");
        Assert.Equal((id, underlined), (alone.Refusals, alone.Underlined()));
        var used = Compile.Run($"[Input(10, 4)] [Use(typeof(B))] partial class M {{ }} [Block] {layers} class B {{ }}{inner}");
        Assert.Equal($"M {id}, B {id}", UsedClassTests.Refused(used));
        Assert.Equal(underlined, UsedClassTests.Text(used.Problems[0].AdditionalLocations[0]));
    }

    [Theory]
    [InlineData("[Dense(3)] [Add(\"dense\", \"input\")]")]
    [InlineData("[Conv2D(4, 3)]")]
    [InlineData("[Use(typeof(Model))]")]
    [InlineData("[Use(typeof(Inner), Input = \"input\")]")]
    public void What_depends_on_the_input_of_a_block_is_judged_where_it_is_used(string layers) =>
        Assert.Equal(
            "",
            Compile.Run(
                $"[Block] {layers} class B {{ }} [Input(3)] [Dense(2)] partial class Model {{ }} [Block] [Dense(3)] class Inner {{ "
                    + $"}}").Refusals);

    [Fact]
    public void A_problem_deep_within_leads_to_the_innermost_place()
    {
        const string source = """
            [Input(6, 6, 1)] [Use(typeof(Outer))] partial class M { }
            [Block] [Use(typeof(Middle))] class Outer { }
            [Block] [Conv2D(2, 1)] [Use(typeof(Inner))] class Middle { }
            [Block] [Conv2D(2, 1)] [Conv2D(3, 7)] class Inner { }
            """;
        var result = Compile.Run(source);
        Assert.Equal("M PG0203", UsedClassTests.Refused(result));
        Assert.StartsWith("conv2d_1 (in block 'Inner'): ", result.Message(), StringComparison.Ordinal);
        Assert.Contains("'conv2d'", result.Message(), StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(result.Problems[0].AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_problem_of_a_model_that_is_used_leads_to_that_model()
    {
        var result = Compile.Run(
            "[Input(4)] [Use(typeof(E))] [Use(typeof(E), Name = \"again\", Input = \"input\")] partial class M { } [Input(4)] "
                + "[Dense(0)] partial class E { }");
        Assert.Equal("M PG0101, E PG0101", UsedClassTests.Refused(result));
        Assert.StartsWith("e/dense: ", result.Message(0), StringComparison.Ordinal);
        Assert.Equal(["0", "Use"], result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
    }

    [Theory]
    [InlineData("0", "PG0317", "10 / W")]
    [InlineData("0, 1", "PG0316", null)]
    [InlineData("typeof(int)", "PG0316", null)]
    [InlineData("new[] { 1 }", "PG0316", null)]
    public void A_value_that_breaks_a_block_is_reported_where_it_is_given(string value, string id, string? inner)
    {
        var result = Compile.Run(
            $"[Input(4)] [Use(typeof(B), {value})] partial class M {{ }} [Block(nameof(W))] [Dense(10 / W)] static class B {{ const "
                + $"int W = 5; }}");
        Assert.Empty(result.Errors);
        Assert.Equal($"M {id}", UsedClassTests.Refused(result));
        Assert.Equal(inner is null ? [] : new[] { inner }, result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
    }

    [Fact]
    public void The_name_of_what_a_block_is_given_is_looked_for_at_its_use()
    {
        var result = Compile.Run(
            "[Input(4, Name = \"image\")] [Dense(4, Name = \"body\")] [Use(typeof(B), Input = \"boody\")] [Dense(2)] partial class M { "
                + "} [Block] [Dense(3)] [Add(\"dense\", \"input\")] class B { }");
        Assert.Equal("M PG0302", UsedClassTests.Refused(result));
        Assert.Equal("b: no layer is named 'boody'; did you mean 'body'?", result.Message());
        Assert.Equal("Input = \"boody\"", result.Underlined());
    }

    [Fact]
    public void A_block_is_not_shared()
    {
        var result = Compile.Run(
            "[Input(4)] [Use(typeof(B), Name = \"tower\")] [Shared(\"tower\")] [Dense(2)] partial class M { } [Block] [Dense(4)] class "
                + "B { }");
        Assert.Equal("M PG0324", UsedClassTests.Refused(result));
        Assert.Equal("\"tower\"", result.Underlined());
        Assert.Equal(
            "shared: 'tower' is a block, and each [Use] of a block has its own weights; to share weights, use a model with its own "
                + "[Input], and share that",
            result.Message());
    }

    [Fact]
    public void What_follows_a_layer_that_cannot_be_called_again_is_not_judged() =>
        Assert.Equal(
            "PG0302",
            Compile.Run(
                "[Input(8, 8, 1)] [Conv2D(2, 3, Name = \"a\")] [Flatten] [Shared(\"b\", Input = \"input\", Name = \"c\")] [Conv2D(2, "
                    + "3)] [Dense(3, Input = \"c\")] partial class M { }").Refusals);
}
