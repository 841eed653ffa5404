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
    [InlineData(
        "[Input(4)] [Dense(Mine.Size)] partial class Model { } class Mine { public const int Size = 2 * First.LayerCount; }",
        "Mine.Size")]
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
        var result = Compile.Run(
            Compile.Of("[Input(4)] [Dense(Other.Size)] partial class Model { }"),
            new OtherGenerator("class Other { public const int Size = 3; }"));
        Assert.Empty(result.Errors);
        Assert.Equal("PG0005", result.Ids);
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(nameof(First.TotalParameters).Length)] partial class Model { }", "CS0182")]
    [InlineData(
        "[Input(4)] [Use(typeof(Block), First.LayerCount)] partial class Model { } [Block(nameof(W))] [Dense(W)] class Block { const "
            + "int W = 1; }",
        "")]
    [InlineData("[Input(4), Budget(MaxParameters = First.TotalParameters)] [Dense(2)] partial class Model { }", "")]
    public void Whatever_names_it_is_refused(string source, string errors)
    {
        var file = new TextFile(
            "/TotalParameters",
            """{"class_name": "Sequential", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "config": """
                + """{"batch_shape": [null, 4]}}, {"class_name": "Dense", "config": {"units": 3}}]}}""");
        var result = Compile.Run(First + source, file);
        Assert.Equal(errors, string.Join(" ", result.Errors.Select(error => error.Id)));
        if (errors.Length == 0)
            Assert.Equal("PG0005", result.Refusals);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_mere_name_is_known_before_what_it_names()
    {
        var result = Compile.Run(
            $"{First}[Input(4)] [Dense(3, Name = nameof(First.TotalParameters))] [Use(typeof(Block))] partial class Model {{ }} "
                + $"[Block(nameof(W))] [Dense(2, Name = nameof(First.LayerCount))] class Block {{ const int W = 1; }}");
        Assert.Equal("", result.Refusals);
        Assert.NotNull(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[Block] [Dense(First.LayerCount)] class Block { }", "PG0005", "First.LayerCount")]
    [InlineData("[Block(nameof(W))] [Dense(2 * W)] class Block { const int W = First.LayerCount; }", "PG0005", "2 * W")]
    [InlineData(
        "[Block] [Use(typeof(Inner))] class Block { } [Block] [Dense(First.LayerCount)] class Inner { }",
        "PG0320 PG0005",
        "typeof(Inner)")]
    public void A_block_says_so_at_its_own_line_and_so_does_each_that_uses_it(string block, string ids, string underlined)
    {
        var alone = Compile.Run(First + block);
        Assert.Equal((ids, underlined), (alone.Refusals, alone.Underlined()));
        var used = Compile.Run(
            $"{First}[Input(4)] [Use(typeof(Block))] partial class Model {{ }} [Input(4)] [Use(typeof(Model))] partial class User {{ "
                + $"}} {block}");
        Assert.Equal($"PG0320 PG0320 {ids}", used.Refusals);
        Assert.Null(used.Constant("Model.TotalParameters"));
    }

    [Theory]
    // A type, a word, a whole model and a using that another generator adds.
    [InlineData(
        "[Input(4)] [Use(typeof(Encoder))] partial class Model { }",
        "[ParamGen.Input(4)] [ParamGen.Dense(3)] public partial class Encoder { }",
        "PG0005 PG0005",
        "typeof(Encoder)")]
    [InlineData(
        "[Input(typeof(Encoder))] [Dense(2)] partial class Model { }",
        "[ParamGen.Input(4)] [ParamGen.Dense(3)] public partial class Encoder { }",
        "PG0005 PG0005",
        "typeof(Encoder)")]
    [InlineData("[Input(4)] [Dense((int)Sizes.Three)] partial class Model { }", "enum Sizes { Three = 3 }", "PG0005", "(int)Sizes.Three")]
    [InlineData("class Nothing { }", "[ParamGen.Input(4)] [ParamGen.Dense(3)] public partial class Model { }", "PG0005", "Model")]
    [InlineData("[In(4)] [Dense(2)] partial class Model { }", "global using In = ParamGen.InputAttribute;", "PG0005", "Model")]
    public void What_another_generator_adds_is_not_seen(string source, string generated, string ids, string underlined)
    {
        var result = Compile.Run(Compile.Of(source), new OtherGenerator(generated));
        Assert.Empty(result.Errors);
        Assert.Equal(ids, result.Refusals);
        Assert.Contains(underlined, Enumerable.Range(0, result.Problems.Length).Select(result.Underlined));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_constant_of_ones_own_is_fine()
    {
        var result = Compile.Run(
            "[Input(Model.Size)] [Dense(2 * Model.Size + Mine.Size)] partial class Model { const int Size = 4; } class Mine { public "
                + "const int Size = Half * 2; const int Half = 1; }");
        Assert.Equal("", result.Ids);
        Assert.Equal(10, result.Constant("Model.Layers.Dense.OutputDim1"));
    }

    private sealed class OtherGenerator(string text) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Other", text));
    }
}
