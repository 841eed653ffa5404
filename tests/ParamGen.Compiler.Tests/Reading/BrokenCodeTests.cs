using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>Half-typed code: C# reports it, ParamGen adds nothing and never throws.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("[Input(4)] [Dense] partial class M { }")]
    [InlineData("[Input(4)] [Dense()] partial class M { }")]
    [InlineData("[Input(4)] [Dense(\"x\")] partial class M { }")]
    [InlineData("[Input(4)] [Dense(5L)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(Missing.Constant)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Name = )] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Nme = \"x\")] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, 4)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Units = 4)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(int.MaxValue + 1)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(1 / 0)] partial class M { }")]
    [InlineData("[Input(null)] [Dense(3)] partial class M { }")]
    [InlineData("[Input(Missing, 3)] [Dense(3)] partial class M { }")]
    [InlineData("[Input(new int[] { 4, Missing })] [Dense(3)] partial class M { }")]
    [InlineData("[Input(4)] [Conv2D(3, 3, StridesByAxis = new[] { 1, \"x\" })] partial class M { }")]
    [InlineData("[Input(4)] [Dense(M.Self)] partial class M { const int Self = Self; }")]
    [InlineData("[Input(4)] [Missing(3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3) partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M {")]
    [InlineData("[Input(4)] [Dense(3)] partial class")]
    [InlineData("[Input(4)] [Dense(3)]")]
    [InlineData("[Input(")]
    public void Csharp_reports_it_alone(string source)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.NotEmpty(result.Errors);
        Assert.Equal("", result.Ids);
    }

    [Theory]
    [InlineData("[Input(4)] [Conv2D(3, null)] partial class M { }", "PG0102")]
    [InlineData("[Input((int[])null)] [Dense(3)] partial class M { }", "PG0201")]
    [InlineData("[Input((Type)null)] [Dense(3)] partial class M { }", "PG0314")]
    [InlineData("[Input] [Dense(3)] partial class M { }", "PG0201")]
    [InlineData("[Input(4)] [Dense(3, Name = null, Input = null, BiasInitializerArguments = null)] partial class M { }", "")]
    [InlineData("[Input(4)] [Dense(3, BiasInitializer = (Initializer)99)] partial class M { }", "PG0109")]
    [InlineData("[Input(4)] partial class M { }", "PG0307")]
    [InlineData("[Input(-4)] [Dense(3)] partial class M { }", "PG0108")]
    [InlineData("[Input(2147483647)] [Dense(2147483647)] [Dense(2147483647)] [Dense(2147483647)] partial class M { }", "PG0209")]
    [InlineData("[Input(2147483647, 2147483647, 2147483647)] [Flatten] partial class M { }", "PG0209")]
    public void Nonsense_that_compiles_is_refused_or_means_nothing(string source, string ids)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Empty(result.Errors);
        Assert.Equal(ids, result.Ids);
        Assert.Equal(ids.Length == 0, result.Constant("M.TotalParameters") is not null);
    }

    [Fact]
    public void Every_beginning_of_a_source_is_read_without_a_crash()
    {
        const string source =
            "[Input(28, 28, 3, Name = \"in\")] [Conv2D(2 * M.Width, 3, StridesByAxis = new[] { 2, 1 }, Padding = Padding.Same)] "
                + "[Flatten, Dense(units: 3)] partial class M { const int Width = 4; }";
        for (var length = 0; length <= source.Length; length++)
            Assert.Empty(Compile.Run(source[..length]).GeneratorDiagnostics);
    }
}
