using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Incrementality;

/// <summary>What the generator keeps between two runs holds nothing of the compiler's, and is compared by value.</summary>
public class PurityTests
{
    private const string Source = """
        [Budget(MaxParameters = 1_000_000), DType(DType.Float16)]
        [Input(28, 28, 3, Name = "in")]
        [Conv2D(16, 3, StridesByAxis = new[] { 2, 1 }, KernelRegularizer = Regularizer.L2, KernelRegularizerArguments = new[] { 1e-4 })]
        [BatchNormalization(Trainable = false)]
        [Flatten(ExpectedParameters = 0)]
        [Dense(3)]
        partial class Outer<T> { [Input(4)] [Dense(3)] internal partial class Inner { } }
        """;

    [Theory]
    [InlineData(ModelGenerator.SourceStep)]
    [InlineData(ModelGenerator.ReportStep)]
    public void No_symbol_syntax_or_location_is_kept(string step)
    {
        var values = Values(Source, step);
        Assert.Equal(2, values.Count);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            Walk(value, seen);
        Assert.True(seen.Count > 20, "the walk must have gone into the value");
    }

    [Theory]
    [InlineData(ModelGenerator.SourceStep)]
    [InlineData(ModelGenerator.ReportStep)]
    public void Two_readings_are_equal(string step)
    {
        var (first, second) = (Values(Source, step), Values("// edited\n" + Source, step));
        Assert.Equal(first, second);
        Assert.Equal(first.Select(value => value.GetHashCode()), second.Select(value => value.GetHashCode()));
        Assert.NotEqual(first, Values(Source.Replace("Dense(3)", "Dense(4)", StringComparison.Ordinal), step));
        Assert.NotEqual(first, Values(Source.Replace("Float16", "Float64", StringComparison.Ordinal), step));
    }

    private static List<object> Values(string source, string step) =>
        [
            .. Compile.Driver().RunGenerators(
                Compile.Of(source),
                TestContext.Current.CancellationToken).GetRunResult().Results[0].TrackedSteps[step]
                .SelectMany(tracked => tracked.Outputs)
                .Select(output => output.Value),
        ];

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string or Type
            || value.GetType().IsPrimitive
            || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !seen.Add(value)))
            return;
        Assert.False(
            value is ISymbol
                or SyntaxNode
                or SyntaxTree
                or SyntaxReference
                or Location
                or Compilation
                or SemanticModel
                or Diagnostic
                or AttributeData
                or TypedConstant
                or SourceText
                or SyntaxToken,
            $"{value.GetType()} is kept");
        if (value is IEnumerable list)
        {
            foreach (var item in list)
                Walk(item, seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(
                BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), seen);
        }
    }
}
