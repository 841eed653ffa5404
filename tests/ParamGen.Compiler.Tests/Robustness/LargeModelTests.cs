using System.Globalization;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Classes of more than anybody writes: constants or an error, and never a stack overflow or a wait without end.</summary>
public class LargeModelTests
{
    [Fact]
    public void A_class_of_5_000_layers_has_its_constants()
    {
        var result = Compile.Run($"[Input(4)] {string.Concat(Enumerable.Repeat("[Dense(4)]\n", 5_000))} partial class Model {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal("", result.Refusals);
        Assert.Equal(100_000L, result.Constant("Model.TotalParameters"));
        Assert.Equal(20L, result.Constant("Model.Layers.Dense4999.Parameters"));
    }

    [Fact]
    public void A_class_of_1_000_wrong_layers_has_as_many_errors()
    {
        var result = Compile.Run(
            $"[Input(4)] {string.Concat(Enumerable.Repeat("[Dense(4, Input = \"missing\")]\n", 1_000))} partial class Model {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(1_000, result.Problems.Length);
        Assert.Empty(result.Constants);
    }

    [Theory]
    [InlineData("[Input(2147483647)] [Dense(2147483647)] [Dense(2147483647)]")]
    [InlineData("[Input(1000000, 1000000, 1000000)] [Conv2D(1000000, 1)]")]
    [InlineData("[Input(2147483647, 2147483647, 2147483647, 2147483647)] [Flatten]")]
    [InlineData("[Input(65536, 65536)] [MultiHeadAttention(2147483647, 2147483647)]")]
    [InlineData("[Input(2147483647, 2147483647)] [Bidirectional] [LSTM(2147483647)]")]
    [InlineData("[Input(2147483647)] [Embedding(2147483647, 2147483647)] [Flatten] [Dense(2147483647)]")]
    public void Products_that_no_constant_holds_are_refused(string layers)
    {
        var result = Compile.Run($"{layers} partial class Model {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal("PG0209", result.Refusals);
        Assert.Empty(result.Constants);
    }

    [Fact]
    public void Models_that_use_models_that_use_models_are_refused_in_time()
    {
        // From the tenth on each uses the one before twice: the last is two to the power of 50 layers.
        var models = Enumerable.Range(1, 60)
            .Select(i => $"[Input(4)] [Use(typeof(M{i - 1}))] {(i > 10 ? $"[Use(typeof(M{i - 1}))] " : "")}partial class M{i} {{ }}");
        AssertIsRefused("[Input(4)] [Dense(4)] partial class M0 { }" + string.Join("\n", models), "M60");
        var blocks = Enumerable.Range(1, 60).Select(i => $"[Block] [Use(typeof(B{i - 1}))] [Use(typeof(B{i - 1}))] class B{i} {{ }}");
        AssertIsRefused(
            "[Block] [Dense(4)] class B0 { }" + string.Join("\n", blocks) + "[Input(4)] [Use(typeof(B60))] partial class Model { }",
            "Model");
    }

    [Fact]
    public void A_thousand_models_within_each_other_overflow_no_stack()
    {
        var models = Enumerable.Range(1, 1_000).Select(i => $"[Input(4)] [Use(typeof(M{i - 1}))] partial class M{i} {{ }}");
        AssertIsRefused("[Input(4)] [Dense(4)] partial class M0 { }" + string.Join("\n", models), "M1000");
    }

    [Fact]
    public void Five_thousand_wrappers_overflow_no_stack() =>
        AssertIsRefused(
            $"[Input(4)] {string.Concat(Enumerable.Repeat("[TimeDistributed] ", 5_000))} [Dense(4)] partial class Model {{ }}",
            "Model");

    private static void AssertIsRefused(string source, string model)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Contains(result.Problems, problem => problem.Id == "PG0330" && Underlines(problem, source, model));
        Assert.Null(result.Constant($"{model}.TotalParameters"));
    }

    /// <summary>Whether a problem stands before the name of the class and behind that of any other.</summary>
    private static bool Underlines(Microsoft.CodeAnalysis.Diagnostic problem, string source, string model)
    {
        var start = problem.Location.SourceSpan.Start;
        return source.IndexOf(
            "class ",
            start,
            StringComparison.Ordinal) == source.IndexOf(
                string.Create(CultureInfo.InvariantCulture, $"class {model} "),
                StringComparison.Ordinal);
    }
}
