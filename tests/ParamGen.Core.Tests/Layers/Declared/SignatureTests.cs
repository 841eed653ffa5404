namespace ParamGen.Core.Tests.Layers.Declared;

/// <summary>What a signature may say, and what is wrong with others.</summary>
public class SignatureTests
{
    [Theory]
    [InlineData("(batch, ..., width) -> (batch, ..., width)", "(width)")]
    [InlineData("(batch, steps, width) -> (batch, width)", "(width,)")]
    [InlineData("  (b,s,w)->(b,w)  ", "()")]
    [InlineData("(b) -> (b)", "(1)")]
    [InlineData("(b, ...) -> (b, ...)", "(...)")]
    [InlineData("(a, n), (a, n) -> (a, n), (a, 2 * n)", "(n, Width)")]
    [InlineData("(b, h, w, c) -> (b, h * w, c)", "((h + 1) * (w - 1) / 2, c)")]
    [InlineData("(b, Width, 3) -> (b, Width - 2 - 1)", "(MaxSteps, 2 * Width)")]
    [InlineData("(b, größe, x_1) -> (b, größe)", "(x_1)")]
    public void A_signature_names_the_axes_of_inputs(string signature, string weight) =>
        Assert.Equal("", Declaration.Faults(Declaration.Of(signature, weight)));

    [Theory]
    [InlineData("", "PG0340 , a shape in parentheses is expected at the end")]
    [InlineData("(b, n)", "PG0340 (b, n), '->' is expected at the end")]
    [InlineData("(b, n) -> ", "PG0340 (b, n) -> , a shape in parentheses is expected at the end")]
    [InlineData("(b, n -> (b, n)", "PG0340 (b, n -> (b, n), ',' or ')' is expected before '-> (b, n)'")]
    [InlineData("(b, n) -> (b, n) x", "PG0340 (b, n) -> (b, n) x, nothing is expected before 'x'")]
    [InlineData("(b, n) -> (b, n +)", "PG0340 (b, n) -> (b, n +), a name, a number or '(' is expected before ')'")]
    [InlineData("(b, n) -> (b, -n)", "PG0340 (b, n) -> (b, -n), a name, a number or '(' is expected before '-n)'")]
    [InlineData("(b, n) -> (b, n % 2)", "PG0340 (b, n) -> (b, n % 2), ',' or ')' is expected before '% 2)'")]
    [InlineData("(b, n) -> (b, n) -> (b)", "PG0340 (b, n) -> (b, n) -> (b), nothing is expected before '-> (b)'")]
    [InlineData("b, n -> b, n", "PG0340 b, n -> b, n, a shape in parentheses is expected before 'b, n -> b, n'")]
    [InlineData("(b, n) -> (b, None)", "PG0341 None, ")]
    [InlineData("(b, n) -> (b, 99999999999999999999)", "PG0340 (b, n) -> (b, 99999999999999999999), 99999999999999999999 is too large")]
    [InlineData("(b, ..., ...) -> (b)", "PG0340 (b, ..., ...), '...' may stand in a shape once")]
    [InlineData("(b, n) -> (b, ...)", "PG0340 (b, ...), '...' stands in no input")]
    [InlineData("() -> ()", "PG0340 (), its first axis must be the batch, as in (batch, width)")]
    [InlineData("(..., n) -> (..., n)", "PG0340 (..., n), its first axis must be the batch, as in (batch, ..., width)")]
    [InlineData("(Width, n) -> (Width, n)", "PG0340 (Width, n), its first axis must be the batch, as in (batch, width)")]
    [InlineData("(b, n) -> (n, b)", "PG0340 (n, b), its first axis must be the batch, as in (b, width)")]
    [InlineData("(b, n) -> (2 * b, n)", "PG0340 (2 * b, n), its first axis must be the batch, as in (b, width)")]
    [InlineData("(b, n), (c, n) -> (b, n)", "PG0340 (c, n), its first axis must be the batch, as in (b, width)")]
    [InlineData("(batch, height) -> (batch, heihgt)", "PG0341 heihgt, ; did you mean 'height'?")]
    [InlineData("(batch, 2 * n) -> (batch, n)", "PG0341 n,  | PG0341 n, ")]
    [InlineData("(batch, n) -> (batch, MaxStep)", "PG0341 MaxStep, ; did you mean 'MaxSteps'?")]
    public void What_is_not_understood_is_refused(string signature, string faults) =>
        Assert.Equal(faults, Declaration.Faults(Declaration.Of(signature)));

    [Theory]
    [InlineData("(m)", "PG0341 m, ")]
    [InlineData("width", "PG0340 width, a shape in parentheses is expected before 'width'")]
    [InlineData("(n", "PG0340 (n, ',' or ')' is expected at the end")]
    [InlineData("(...)", "PG0340 (...), '...' stands in no input")]
    [InlineData("(n) (n)", "PG0340 (n) (n), nothing is expected before '(n)'")]
    public void A_weight_is_judged_in_the_same_way(string weight, string fault) =>
        Assert.Equal(fault, Declaration.Faults(Declaration.Of("(b, n) -> (b, n)", weight)));

    [Theory]
    [InlineData("", "PG0342 has a weight without a name")]
    [InlineData(" ", "PG0342 has a weight without a name")]
    [InlineData("a/", "PG0342 has a weight without a name")]
    [InlineData("w0", "PG0342 has two weights with the name 'w0'")]
    [InlineData("inner/w0", "")]
    public void Each_weight_has_a_name(string name, string fault)
    {
        var source = Declaration.Of("(b, n) -> (b, n)", "(n)", "(n)");
        source = source with { Weights = new[] { source.Weights[0], source.Weights[1] with { Name = name } } };
        Assert.Equal(fault, Declaration.Faults(source));
    }

    [Theory]
    [InlineData("2 * n", "")]
    [InlineData("0", "")]
    [InlineData("(n)", "")]
    [InlineData("m", "PG0341 m, ")]
    [InlineData("...", "PG0340 ..., a name, a number or '(' is expected before '...'")]
    public void Multiply_adds_are_a_size(string size, string fault) =>
        Assert.Equal(fault, Declaration.Faults(Declaration.Of("(b, n) -> (b, n)") with { MultiplyAdds = size }));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("n + ", "")]
    [InlineData("n * ", "")]
    public void A_text_without_end_is_refused_rather_than_read(string before, string after)
    {
        var size = string.Concat(Enumerable.Repeat(before, 100_000)) + "n" + string.Concat(Enumerable.Repeat(after, 100_000));
        var faults = Declaration.Faults(Declaration.Of($"(b, n) -> (b, {size})"));
        Assert.Contains("it has more than 250 parts", faults, StringComparison.Ordinal);
    }
}
