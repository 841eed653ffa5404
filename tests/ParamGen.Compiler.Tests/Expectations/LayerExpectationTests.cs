using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Expectations;

public class LayerExpectationTests
{
    [Fact]
    public void What_is_not_met_is_underlined_and_no_constants_are_added()
    {
        var result = Compile.Run(
            "[Input(28, 28, 3)] [Conv2D(16, 3, ExpectedParameters = 432, ExpectedOutput = new[] { 28, 28, 16 })] partial class Model { }");
        Assert.Equal("PG0411 PG0412", result.Ids);
        Assert.Equal(("ExpectedParameters = 432", "ExpectedOutput = new[] { 28, 28, 16 }"), (result.Underlined(0), result.Underlined(1)));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void What_is_met_changes_nothing()
    {
        const string Layers = "[Input(28, 28, 3)] [Conv2D(16, 3{0})] partial class Model {{ }}";
        var plain = Compile.Run(string.Format(System.Globalization.CultureInfo.InvariantCulture, Layers, ""));
        var expected = Compile.Run(string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Layers,
            ", ExpectedParameters = 448, ExpectedOutput = new[] { 26, 26, 16 }"));
        Assert.Equal("", expected.Ids);
        Assert.Equal(plain.GeneratedText, expected.GeneratedText);
    }

    [Fact]
    public Task The_right_counts_are_written() => Fixes.VerifyAsync<OneByOneFix>(
        """
        [Input(28, 28, 3)]
        [Conv2D(16, 3, {|PG0411:ExpectedParameters = 432|})] // first
        [Conv2D(32, 3, {|PG0411:ExpectedParameters = 1|})]
        partial class Model { }
        """,
        """
        [Input(28, 28, 3)]
        [Conv2D(16, 3, ExpectedParameters = 448)] // first
        [Conv2D(32, 3, ExpectedParameters = 4640)]
        partial class Model { }
        """,
        isOneByOne: true);

    [Fact]
    public Task The_right_sizes_are_written() => Fixes.VerifyAsync<OneByOneFix>(
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, {|PG0412:ExpectedOutput = new[] { 28, 28, 16 }|})]\npartial class Model { }",
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, ExpectedOutput = new[] { 26, 26, 16 })]\npartial class Model { }",
        isOneByOne: true);

    [Fact]
    public void An_expectation_within_a_block_is_computed_anew_for_each_use()
    {
        const string Block =
            "[Block(nameof(Width))] [Dense(Width, ExpectedParameters = 4 * Width + Width, ExpectedOutput = new[] { Width })] class "
                + "Part { const int Width = 8; }\n";
        var met = Compile.Run(Block + "[Input(4)] [Use(typeof(Part), 5)] partial class Model { }");
        Assert.Equal("", met.Ids);
        Assert.Equal(25L, met.Constant("Model.TotalParameters"));
        var other = Compile.Run(Block + "[Input(6)] [Use(typeof(Part), 5)] partial class Model { }");
        Assert.Equal(("PG0411", "Use"), (other.Ids, other.Underlined()));
    }
}
