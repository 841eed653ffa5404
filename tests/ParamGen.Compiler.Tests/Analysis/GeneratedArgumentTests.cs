using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>An argument may not depend on what a generator adds: generators do not see each other's work.</summary>
public class GeneratedArgumentTests
{
    private const string First = "[Input(4)] [Dense(3)] partial class First { }\n";

    [Theory]
    [InlineData("[Input(4)] [Dense((int)First.TotalParameters)] partial class Model { }", "(int)First.TotalParameters")]
    [InlineData("[Input(First.Layers.Dense.OutputDim1, 2)] [Dense(3)] partial class Model { }", "First.Layers.Dense.OutputDim1")]
    [InlineData("[Input(4)] [Dense(Mine.Size)] partial class Model { } class Mine { public const int Size = 2 * First.LayerCount; }", "Mine.Size")]
    public void A_constant_of_another_model_is_refused(string source, string underlined)
    {
        var result = Compile.Run(First + source);
        Assert.Equal("PG0005", result.Ids);
        Assert.Equal(underlined, result.Underlined());
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_constant_of_another_generator_is_refused()
    {
        var result = Compile.Run(Compile.Of("[Input(4)] [Dense(Other.Size)] partial class Model { }"), new OtherGenerator());
        Assert.Empty(result.Errors);
        Assert.Equal("PG0005", result.Ids);
    }

    [Fact]
    public void A_constant_of_ones_own_is_fine()
    {
        var result = Compile.Run("[Input(Model.Size)] [Dense(2 * Model.Size + Mine.Size)] partial class Model { const int Size = 4; } class Mine { public const int Size = Half * 2; const int Half = 1; }");
        Assert.Equal("", result.Ids);
        Assert.Equal(10, result.Constant("Model.Layers.Dense.OutputDim1"));
    }

    private sealed class OtherGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Other", "class Other { public const int Size = 3; }"));
    }
}
