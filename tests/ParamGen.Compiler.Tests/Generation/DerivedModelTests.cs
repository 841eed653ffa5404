using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A model whose base class is a model too has its own numbers, and none of the base class's.</summary>
public class DerivedModelTests
{
    private const string Base = "[Input(5, 4)] [Dense(3)] partial class Base { } ";

    [Theory]
    [InlineData(
        "[Input(Dim.Unknown, 4)] [Dense(3)] partial class M : Base { }",
        "MultiplyAdds PeakActivationBytes InputDim1 InputSize OutputDim1 OutputSize")]
    [InlineData(
        "[Input(4, Name = \"a\")] [Input(4, Name = \"b\")] [Add(\"a\", \"b\")] partial class M : Base { }",
        "InputDim1 InputDim2 InputSize OutputDim2")]
    [InlineData("[Input(4)] [Dense(3)] partial class M : Between { } class Between : Base { }", "InputDim2 OutputDim2")]
    public void A_constant_that_it_does_not_have_is_an_error(string source, string names)
    {
        foreach (var name in names.Split(' '))
        {
            var result = Compile.Run($"{Base}{source} class User {{ long x = M.{name}; }}");
            Assert.Equal("", result.Refusals);
            var error = Assert.Single(result.Errors);
            Assert.Equal("CS0619", error.Id);
            Assert.Contains(
                $"'M.{name}' is obsolete: 'M: this constant is that of the base class",
                error.ToString(),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_it_has_is_its_own()
    {
        var result = Compile.Run(Base + "[Input(2, 4)] [Dense(6)] partial class M : Base { }");
        Assert.Empty(result.Errors);
        Assert.Equal(
            (30L, 2, 8, 6),
            (result.Constant(
                "M.TotalParameters"), result.Constant("M.InputDim1"), result.Constant("M.InputSize"), result.Constant("M.OutputDim2")));
    }

    [Fact]
    public void A_model_without_such_a_base_hides_nothing() =>
        Assert.DoesNotContain(
            "Obsolete",
            Compile.Run("class Plain { } [Input(Dim.Unknown, 4)] [Dense(3)] partial class M : Plain { }").GeneratedText,
            StringComparison.Ordinal);
}
