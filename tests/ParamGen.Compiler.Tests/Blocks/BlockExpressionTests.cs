using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>What depends on a block's parameters is what C# makes of it at the values of a use.</summary>
public class BlockExpressionTests
{
    [Theory]
    // Types
    [InlineData(7, "[Dense((int)(Half / 2 * 2))]", "const int F = 8; const double Half = F;", "7")]
    [InlineData(6, "[Dense(F / 2 * 2)]", "const int F = 8;", "7")]
    [InlineData(12, "[Dense((int)((F ? 2.5 : 1) / 2 * 10))]", "const bool F = false;", "true")]
    [InlineData(5, "[Dense((int)((F ? 2.5 : 1) / 2 * 10))]", "const bool F = true;", "false")]
    [InlineData(4, "[Dense((int)((F + 4294967295U) / 1000000000))]", "const int F = -2;", "-1")]
    [InlineData(3, "[Dense((int)(F * 0.1m * 10))]", "const decimal F = 1;", "3")]
    [InlineData(6, "[Dense((int)Narrow - 16777210)]", "const int F = 16777216; const float Narrow = F;", "16777217")]
    [InlineData(4, "[Dense(F - 'a' + 1)]", "const char F = 'b';", "'d'")]
    [InlineData(3, "[Dense(F)]", "const byte F = 200;", "3")]
    // Operators
    [InlineData(4, "[Dense(2 << F)]", "const int F = 1;", "33")]
    [InlineData(15, "[Dense(F >>> 28)]", "const int F = int.MaxValue;", "-1")]
    [InlineData(5, "[Dense(F >= 1 ? 3 : F < 1 ? 4 : 5)]", "const double F = 1;", "double.NaN")]
    [InlineData(2, "[Dense(unchecked((byte)(F + 3)))]", "const int F = 1;", "255")]
    [InlineData(2, "[Dense((int)F)]", "const double F = 1;", "2.9")]
    // Texts
    [InlineData(9, "[Dense(F + \"!\" == \"wide!\" ? 9 : 1)]", "const string F = \"narrow\";", "\"wide\"")]
    [InlineData(9, "[Dense($\"<{F}>\" == \"<a>\" ? 9 : 1)]", "const string F = \"b\";", "\"a\"")]
    [InlineData(9, "[Dense(F == null ? 9 : 1)]", "const string F = \"b\";", "(string)null")]
    [InlineData(5, "[Dense(nameof(F) == \"F\" ? F : 1)]", "const int F = 1;", "5")]
    // Enums
    [InlineData(16, "[Dense((int)F * 2)]", "const Size F = Size.Small;", "Size.Large")]
    [InlineData(6, "[Dense((int)(F + 4))]", "const Size F = Size.Large;", "Size.Small")]
    [InlineData(6, "[Dense((int)Sizes.Second)]", "const int F = 1; enum Sizes { First = F, Second }", "5")]
    [InlineData(7, "[Dense((int)Sizes.Both)]", "const int F = 1; enum Sizes { First = F, Both = First | 2 }", "5")]
    // Constants elsewhere
    [InlineData(3, "[Dense(Sizes.Half)]", "const int F = 8; static class Sizes { public const int Half = F / 2; }", "6")]
    [InlineData(3, "[Dense(Inherited)]", "public new const int F = 8;", "6")]
    [InlineData(2, "[Dense(Elsewhere.Third)]", "public new const int F = 9;", "6")]
    // Lists
    [InlineData(6, "[Dense(6), Reshape(F / F, 6)]", "const int F = 3;", "6")]
    [InlineData(6, "[Dense(6), Reshape(new[] { 1, F })]", "const int F = 6;", "6")]
    [InlineData(6, "[Dense(6), Reshape(new int[Two] { 1, F })]", "const int F = 6; const int Two = 2 + F - F;", "6")]
    [InlineData(6, "[Dense(6), Reshape([1, 2 * F])]", "const int F = 4;", "3")]
    // What a use does not give
    [InlineData(12, "[Dense(G)]", "const int F = 8; const int G = 2 * F;", "6")]
    public void An_argument_of_a_block_is_what_C_sharp_makes_of_it(int size, string layers, string members, string value)
    {
        // Other classes see a constant that is public.
        var seen = members.StartsWith("public", StringComparison.Ordinal) ? "B" : "Base";
        var parameters = members.Contains("int G", StringComparison.Ordinal) ? "\"F\", \"G\"" : "\"F\"";
        var shape = layers.Contains("Reshape", StringComparison.Ordinal) ? $"(None, 1, {size})" : $"(None, {size})";
        var result = Compile.Run($$"""
            enum Size { Small = 2, Large = 8 }
            class Base { public const int F = 1; public const int Inherited = {{seen}}.F / 2; }
            static class Elsewhere { public const int Third = {{seen}}.F / 3; }
            [Block({{parameters}})] {{layers}} class B : Base { {{members}} }
            [Input(4)] [Use(typeof(B), {{value}})] partial class Model { }
            """);
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
        Assert.Equal(shape, result.Constant("Model.OutputShape"));
    }

    [Fact]
    public void A_generic_block_takes_the_values_of_its_use()
    {
        var result = Compile.Run("""
            [Input(4)] [Use(typeof(B<int>), 2)] partial class Model { }
            [Input(4)] [Use(typeof(B<string>), 3)] partial class Other { }
            [Block("W")] [Dense(B<int>.W + Own)] class B<T> { public const int W = 5; const int Own = B<T>.W; }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 4)", result.Constant("Model.OutputShape"));
        Assert.Equal("(None, 6)", result.Constant("Other.OutputShape"));
    }

    [Fact]
    public void A_block_within_a_block_sees_the_values_of_the_one_around_it()
    {
        var result = Compile.Run("""
            [Block(nameof(W))] [Use(typeof(Inner))] [Use(typeof(Other), 2)]
            class Outer
            {
                const int W = 8;
                [Block(nameof(D))] [Dense(D)] class Inner { const int D = 2 * W; }
                [Block(nameof(E))] [Dense(E * W)] class Other { const int E = 1; }
            }
            [Input(4)] [Use(typeof(Outer), 3)] partial class Model { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal(6, result.Constant("Model.Layers.OuterInnerDense.OutputDim1"));
        Assert.Equal(6, result.Constant("Model.Layers.OuterOtherDense.OutputDim1"));
    }

    [Fact]
    public void A_model_within_a_block_is_the_model_that_it_is()
    {
        var result = Compile.Run("""
            [Block(nameof(W))] [Use(typeof(Head))] class B { public const int W = 8; }
            [Input(4)] [Dense(B.W)] partial class Head { }
            [Input(4)] [Use(typeof(B), 3)] partial class Model { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 8)", result.Constant("Model.OutputShape"));
        Assert.Equal("(None, 8)", result.Constant("Head.OutputShape"));
    }

    [Fact]
    public void An_optional_argument_that_has_its_default_takes_another_value()
    {
        const string block = "[Block(nameof(N))] [UpSampling1D(N)] class B { const int N = 2; }";
        var result = Compile.Run($"{block} [Input(5, 3)] [Use(typeof(B), 4)] partial class Model {{ }}");
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 20, 3)", result.Constant("Model.OutputShape"));
    }

    [Fact]
    public void What_a_directive_switches_off_is_not_part_of_an_expression()
    {
        var result = Compile.Run("""
            #define SMALL
            [Block(nameof(N))] [Dense(
            #if SMALL
                N /* half */ * 2
            #else
                N * 100
            #endif
            )] class B { const int N = 2; }
            [Input(4)] [Use(typeof(B), 3)] partial class Model { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 6)", result.Constant("Model.OutputShape"));
    }

    [Theory]
    [InlineData("divides by zero", "10 / W", "0", "[Dense(10 / W)]", "const int W = 5;")]
    [InlineData(
        "divides by zero",
        "10 % Zero",
        "5",
        "[Dense(1 + Rest)]",
        "const int W = 4; const int Zero = W - 5; const int Rest = 10 % Zero;")]
    [InlineData("divides by zero", "W == 0 ? 1 : 10 / W", "0", "[Dense(W == 0 ? 1 : 10 / W)]", "const int W = 5;")]
    [InlineData("does not fit int", "W * 2", "int.MaxValue", "[Dense(W * 2)]", "const int W = 5;")]
    [InlineData("does not fit byte", "W + 250", "6", "[Dense(Sum)]", "const int W = 5; const byte Sum = W + 250;")]
    [InlineData("does not fit byte", "(byte)W", "256", "[Dense((byte)W)]", "const int W = 5;")]
    [InlineData("does not fit int", "(int)W", "double.NaN", "[Dense((int)W)]", "const double W = 5;")]
    [InlineData("does not fit decimal", "(int)(W * W * W)", "ulong.MaxValue", "[Dense((int)(W * W * W))]", "const decimal W = 5;")]
    [InlineData("does not fit uint", "(int)((W + 4294967295U) / 2)", "1", "[Dense((int)((W + 4294967295U) / 2))]", "const int W = -2;")]
    [InlineData("does not fit uint", "-W", "2", "[Dense((int)Sum)]", "const int W = 0; const uint Sum = -W;")]
    [InlineData("does not fit Padding", "W", "1", "[Conv2D(2, 1, Padding = W)]", "const int W = 0;")]
    [InlineData("does not fit byte", "Last", "255", "[Dense((int)Size.Last)]", "const int W = 5; enum Size : byte { First = W, Last }")]
    [InlineData(
        "is an array of 3 values, but its size is 2",
        "new int[W] { 1, 4, 4 }",
        "2",
        "[Reshape(new int[W] { 1, 4, 4 })]",
        "const int W = 3;")]
    public void A_use_with_a_value_that_C_sharp_would_reject_is_rejected(
        string reason,
        string expression,
        string value,
        string layer,
        string members)
    {
        var block = $"[Block(\"W\")] {layer} class B {{ {members} }}";
        var result = Compile.Run($"[Input(4, 4, 1)] [Use(typeof(B), {value})] partial class Model {{ }} {block}");
        Assert.Empty(result.Errors);
        // A block may also be wrong at its own values; that is said in the block.
        Assert.Equal("PG0317", result.Problems[0].Id);
        Assert.Equal(value, result.Underlined());
        Assert.Contains($"'{expression}' in the block B cannot be computed: it {reason};", result.Message(), StringComparison.Ordinal);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_value_that_fails_deep_within_is_reported_once_at_the_use_that_gave_it()
    {
        var result = Compile.Run("""
            [Block(nameof(W))] [Dense(10 / W), Dense(20 / W)] class Inner { const int W = 5; }
            [Block(nameof(V))] [Use(typeof(Inner), V - 1)] class Outer { const int V = 3; }
            [Input(4)] [Use(typeof(Outer), 2)] [Use(typeof(Outer), 1, Name = "second")] partial class Model { }
            [Input(4)] [Use(typeof(Model))] partial class Around { }
            """);
        Assert.Equal("PG0317 PG0320", result.Refusals);
        Assert.Equal("1", result.Underlined());
        Assert.EndsWith(
            ": with V = 1, W = 0, '10 / W' in the block Inner cannot be computed: it divides by zero; use other values",
            result.Message(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_at_a_block_s_own_values_is_reported_there_and_at_each_model_s_use()
    {
        var result = Compile.Run("""
            [Block(nameof(W))] [Dense(10 / W)] class Inner { const int W = 5; }
            [Block(nameof(V))] [Use(typeof(Inner), V - 3)] class Outer { const int V = 3; }
            [Input(4)] [Use(typeof(Outer))] partial class Model { }
            """);
        Assert.Equal("PG0317 PG0317", result.Refusals);
        Assert.Equal("V - 3", result.Underlined());
    }
}
