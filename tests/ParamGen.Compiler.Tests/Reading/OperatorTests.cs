using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>Operators are read as layers are, from a namespace of their own.</summary>
public class OperatorTests
{
    private const string Known = ModelGenerator.SourceStep;
    private const string Asked = ModelGenerator.BoundSourceStep;

    [Theory]
    [InlineData("using ParamGen.Operators;", "[Mean(1)]", Known)]
    [InlineData("using ParamGen.Operators;", "[MeanAttribute(1, KeepDims = false)]", Known)]
    [InlineData("", "[ParamGen.Operators.Mean(1)]", Known)]
    [InlineData("", "[global::ParamGen.Operators.MeanAttribute(1)]", Known)]
    [InlineData("using Average1 = ParamGen.Operators.MeanAttribute;", "[Average1(1)]", Asked)]
    [InlineData("using O = ParamGen.Operators;", "[O.Mean(1)]", Asked)]
    [InlineData("using ParamGen.Operators; class Mean : System.Attribute { }", "[MeanAttribute(1)]", Asked)]
    public void A_name_of_an_operator_is_read(string before, string layer, string step)
    {
        var driver = Run($"{before} [Input(10, 64)] {layer} partial class M {{ }}");
        Assert.Single(ReadingCheck.Read(driver, step));
        var text = Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();
        Assert.Contains("\"(None, 64)\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "[Mean(1)]")]
    [InlineData("", "[Operators.Mean(1)]")]
    [InlineData("", "[ParamGen.Mean(1)]")]
    [InlineData("using ParamGen.Operators;", "[ParamGen.Operators.Dense(1)]")]
    public void A_name_that_is_none_gives_no_numbers(string before, string layer)
    {
        var driver = Run($"{before} [Input(10, 64)] {layer} partial class M {{ }}");
        Assert.DoesNotContain(
            driver.GetRunResult().GeneratedTrees,
            tree => tree.ToString().Contains("(None, 64)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2", "(None, 4)")]
    [InlineData("2.5", "(None, 4)")]
    [InlineData("true", "(None, 4)")]
    [InlineData("2f", "(None, 4)")]
    [InlineData("(byte)2", "(None, 4)")]
    [InlineData("\"2\"", null)]
    [InlineData("'2'", null)]
    [InlineData("DType.Float16", null)]
    [InlineData("System.DayOfWeek.Monday", null)]
    [InlineData("typeof(int)", null)]
    [InlineData("new[] { 2 }", null)]
    [InlineData("new object[] { 2 }", null)]
    public void A_value_is_a_number_or_refused(string value, string? shape)
    {
        var result = Compile.Run($"[Input(4)] [Power(Value = {value})] partial class M {{ }}");
        if (shape is null)
            Assert.Contains("PG0241", result.Refusals, StringComparison.Ordinal);
        else
            Assert.Equal(shape, result.Constant("M.OutputShape"));
    }

    [Fact]
    public void The_constants_and_the_summary_have_the_names_of_Keras()
    {
        var result = Compile.Run("[Input(10, 64)] [Slice(\":, -1\")] [Mean(-1, KeepDims = true)] [Mean(-1)] partial class M { }");
        Assert.Equal(
            ("get_item", "GetItem", "mean_1"),
            (result.Constant("M.Layers.GetItem.Name"), result.Constant("M.Layers.GetItem.Kind"), result.Constant("M.Layers.Mean1.Name")));
        var summary = (string)result.Constant("M.Summary")!;
        Assert.Contains("get_item (GetItem)", summary, StringComparison.Ordinal);
        Assert.Contains("mean_1 (Mean)", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_over_all_samples_has_no_axis()
    {
        var result = Compile.Run("[Input(10, 64)] [Mean] partial class M { }");
        Assert.Equal("()", result.Constant("M.OutputShape"));
        Assert.Contains(
            "PG0201",
            Compile.Run("[Input(10, 64)] [Mean] [Dense(4)] partial class M { }").Refusals,
            StringComparison.Ordinal);
    }

    private static GeneratorDriver Run(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            [Compile.Parse(source, "/File0.cs"), Compile.Parse("global using ParamGen;", "/File1.cs")],
            Compile.References,
            new(OutputKind.DynamicallyLinkedLibrary));
        var driver = Compile.Driver().RunGenerators(compilation);
        ReadingCheck.Check(compilation, driver);
        return driver;
    }
}
