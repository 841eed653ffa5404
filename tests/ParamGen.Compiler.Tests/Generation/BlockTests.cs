using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Blocks, models within models and shared layers.</summary>
public class BlockTests
{
    private const string Twice = """
        [Block(nameof(Width), nameof(Scale))]
        [Dense(Width)]
        [Dense(Inner, Name = "wide", UseBias = Scale > 1)]
        [Dense(Scale == 1 ? Width : 2 * (Width + 1), Input = "wide")]
        class Twice { const int Width = 8; const int Scale = 1; const int Inner = Scale * Width; }

        """;

    [Theory]
    [InlineData("[Use(typeof(Twice))]", (4 * 8) + 8 + (8 * 8) + (8 * 8) + 8)]
    [InlineData("[Use(typeof(Twice), 5)]", (4 * 5) + 5 + (5 * 5) + (5 * 5) + 5)]
    [InlineData("[Use(typeof(Twice), 5, 3)]", (4 * 5) + 5 + (5 * 15) + 15 + (15 * 12) + 12)]
    [InlineData("[Use(typeof(Twice), 4, Repeat = 3)]", 3 * ((4 * 4) + 4 + (4 * 4) + (4 * 4) + 4))]
    public void A_block_is_counted_with_the_values_of_its_use(string use, long expected)
    {
        var result = Compile.Run($"{Twice}[Input(4)] {use} partial class Model {{ }}");
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
        Assert.Equal(expected, result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void The_layers_of_a_block_bear_its_name()
    {
        var result = Compile.Run(
            $"{Twice}[Input(4)] [Use(typeof(Twice), Name = \"stage\", Repeat = 2)] [Use(typeof(Twice))] [Dense(1, Input = "
                + $"\"stage_1\")] [Dense(1, Input = \"stage_wide\")] partial class Model {{ }}");
        Assert.Equal("", result.Refusals);
        Assert.Equal("stage_dense_1", result.Constant("Model.Layers.StageDense1.Name"));
        Assert.Equal("stage_1_wide", result.Constant("Model.Layers.Stage1Wide.Name"));
        Assert.Equal("twice_dense", result.Constant("Model.Layers.TwiceDense.Name"));
    }

    [Fact]
    public void A_block_frozen_by_its_use_has_nothing_to_train()
    {
        var result = Compile.Run($"{Twice}[Input(4)] [Use(typeof(Twice), Trainable = false)] [Dense(1)] partial class Model {{ }}");
        Assert.Equal(9L, result.Constant("Model.TrainableParameters"));
    }

    [Fact]
    public void Blocks_use_blocks()
    {
        const string source = """
            [Block(nameof(Units))] [Use(typeof(Twice), Units, Name = "a")] [Use(typeof(Twice), 2 * Units, Name = "b")]
            class Outer { const int Units = 3; }
            [Input(4)] [Use(typeof(Outer), 2)] partial class Model { }
            """;
        var result = Compile.Run(Twice + source);
        Assert.Equal("", result.Refusals);
        Assert.Equal(4, result.Constant("Model.Layers.OuterBWide.OutputDim1"));
    }

    [Fact]
    public void A_model_within_a_model_is_one_layer()
    {
        var result = Compile.Run(
            "[Input(4)] [Dense(3)] partial class Encoder { } [Input(4, Name = \"x\")] [Use(typeof(Encoder))] [Dense(2)] partial class "
                + "Model { }");
        Assert.Equal("", result.Refusals);
        Assert.Empty(result.Errors);
        Assert.Equal(15L, result.Constant("Model.Layers.Encoder.Parameters"));
        Assert.Equal("Sequential", result.Constant("Model.Layers.Encoder.Kind"));
        Assert.Equal(12L, result.Constant("Model.Layers.Encoder.Layers.Dense.KernelParameters"));
        Assert.Equal(23L, result.Constant("Model.TotalParameters"));
        Assert.Equal(18L, result.Constant("Model.MultiplyAdds"));
    }

    [Fact]
    public void A_model_is_applied_to_each_step_of_a_sequence()
    {
        var result = Compile.Run("""
            [Input(15, 20)] [TimeDistributed, Use(typeof(Sentence))] [LSTM(10)] partial class Document { }
            [Input(20)] [Embedding(200, 30)] [GRU(10)] partial class Sentence { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal(8_100L, result.Constant("Document.TotalParameters"));
        Assert.Equal(7_260L, result.Constant("Document.Layers.TimeDistributed.Parameters"));
        Assert.Equal("(None, 15, 10)", result.Constant("Document.Layers.TimeDistributed.OutputShape"));
        // Keras shows the wrapper, not what it wraps.
        Assert.Contains(
            "│ time_distributed (TimeDistributed)   │ (None, 15, 10)              │           7,260 │",
            (string)result.Constant("Document.Summary")!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "[TimeDistributed] [Use(typeof(B))]",
        "PG0323",
        "TimeDistributed",
        "time_distributed: [TimeDistributed] wraps single layers, but B is a block; wrap its layers one by one, or give it its own "
            + "[Input] to make it a model")]
    [InlineData(
        "[Bidirectional] [Use(typeof(B))]",
        "PG0323",
        "Bidirectional",
        "bidirectional: [Bidirectional] wraps single layers, but B is a block; wrap its layers one by one, or give it its own [Input] "
            + "to make it a model")]
    [InlineData("[Bidirectional] [Use(typeof(E))]", "PG0130", "Bidirectional", "bidirectional: ")]
    [InlineData("[TimeDistributed] [Use(typeof(E), Input = \"input\")]", "PG0135", "Input = \"input\"", "e: ")]
    [InlineData("[TimeDistributed] [Use(typeof(Two))]", "PG0313", "Use", "two: ")]
    [InlineData("[TimeDistributed] [Use(typeof(Two), Inputs = new[] { \"input\", \"input\" })]", "PG0319", "Use", "two: ")]
    public void A_wrapper_takes_one_layer_of_its_kind(string layers, string id, string underlined, string message)
    {
        var result = Compile.Run($$"""
            [Input(5, 4)] {{layers}} [Conv2D(3, 3)] partial class Model { }
            [Block] [Dense(3)] class B { }
            [Input(4)] [Dense(3)] partial class E { }
            [Input(4, Name = "one")] [Input(4, Name = "two")] [Add("one", "two")] partial class Two { }
            """);
        Assert.Equal((id, underlined), (result.Refusals, result.Underlined()));
        Assert.StartsWith(message, result.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_layer_is_counted_once_and_computed_twice()
    {
        var result = Compile.Run("""
            [Input(128, Name = "left")] [Input(128, Name = "right")]
            [Dense(64, Name = "encoder", Input = "left")] [Shared("encoder", Input = "right", Name = "other")]
            [Dense(1)] [Dense(1, Input = "other")] [Dense(1, Input = "encoder[1]")]
            partial class Model { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal((128 * 64L) + 64 + (3 * 65), result.Constant("Model.TotalParameters"));
        Assert.Equal((2 * 128 * 64L) + (3 * 64), result.Constant("Model.MultiplyAdds"));
    }

    [Theory]
    [InlineData("PG0314", "typeof(string)", "[Input(4)] [Use(typeof(string))] partial class Model { }")]
    [InlineData("PG0314", "typeof(Plain)", "class Plain { } [Input(4)] [Use(typeof(Plain))] partial class Model { }")]
    [InlineData("PG0315", "typeof(Model)", "[Input(4)] [Use(typeof(Model))] partial class Model { }")]
    [InlineData("PG0315", "typeof(B)", "[Block] [Use(typeof(B))] class B { } [Input(4)] [Dense(2)] partial class Model { }")]
    [InlineData("PG0316", "5, 6, 7", Twice + "[Input(4)] [Use(typeof(Twice), 5, 6, 7)] partial class Model { }")]
    [InlineData("PG0316", "\"five\"", Twice + "[Input(4)] [Use(typeof(Twice), \"five\")] partial class Model { }")]
    [InlineData("PG0316", "\"Missing\"", "[Block(\"Missing\")] [Dense(2)] class B { } [Input(4)] [Dense(2)] partial class Model { }")]
    [InlineData(
        "PG0316",
        "Repeat = 2",
        "[Input(4)] [Dense(4)] partial class A { } [Input(4)] [Use(typeof(A), Repeat = 2)] partial class Model { }")]
    [InlineData(
        "PG0317",
        "0",
        "[Block(nameof(W))] [Dense(10 / W)] class B { const int W = 1; } [Input(4)] [Use(typeof(B), 0)] partial class Model { }")]
    [InlineData("PG0101", "Use", Twice + "[Input(4)] [Use(typeof(Twice), 0)] partial class Model { }")]
    [InlineData("PG0101", "Repeat = 0", Twice + "[Input(4)] [Use(typeof(Twice), Repeat = 0)] partial class Model { }")]
    [InlineData("PG0302", "\"nobody\"", "[Input(4)] [Dense(2)] [Shared(\"nobody\")] partial class Model { }")]
    [InlineData("PG0310", "Shared", "[Input(4)] [Dense(2, Name = \"d\")] [Shared(\"d\")] partial class Model { }")]
    [InlineData("PG0313", "Use", "[Input(4)] [Dense(2)] partial class A { } [Input(5)] [Use(typeof(A))] partial class Model { }")]
    public void A_use_is_refused(string id, string underlined, string source)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Empty(result.Errors);
        Assert.Equal(id, result.Refusals);
        Assert.Equal(underlined, result.Underlined());
    }

    [Fact]
    public void A_problem_within_a_block_names_the_layer_within()
    {
        var result = Compile.Run(
            "[Block(nameof(K))] [Conv2D(4, K)] class B { const int K = 3; } [Input(4, 4, 1)] [Use(typeof(B), Name = \"stem\")] "
                + "[Use(typeof(B), 5, Name = \"more\")] partial class Model { }");
        Assert.Equal("PG0203", result.Refusals);
        Assert.StartsWith("conv2d (in block 'B'): a kernel of 5 × 5", result.Message(), StringComparison.Ordinal);
        Assert.Equal("Use", result.Underlined());
    }
}
