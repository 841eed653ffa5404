using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>The sizes that a model gives are named by the model, where they are all of them and in their order.</summary>
public class InputOfModelFixTests
{
    private const string Encoders = """

        [Input(28, 28, 3)] [Conv2D(16, 3)] [Conv2D(8, 3)] partial class Encoder { }
        [Input(4)] [Dense(3)] partial class Small { }
        [Input(4)] [Dense(3)] [Dense(3)] partial class Twice { }
        namespace Other { [Input(4)] [Dense(3)] public partial class Far { } }
        """;

    [Theory]
    [InlineData("[Input(Small.Layers.Dense.OutputDim1)] [Dense(2)]", "[Input(typeof(Small))] [Dense(2)]", "Take what Small gives")]
    [InlineData(
        "[Input(Small.Layers.Dense.OutputDim1, Name = \"n\")] [Dense(2)]",
        "[Input(typeof(Small), Name = \"n\")] [Dense(2)]",
        "Take what Small gives")]
    [InlineData("[Input(Twice.Layers.Dense1.OutputDim1)] [Dense(2)]", "[Input(typeof(Twice))] [Dense(2)]", "Take what Twice gives")]
    [InlineData(
        "[Input(Other.Far.Layers.Dense.OutputDim1)] [Dense(2)]",
        "[Input(typeof(Other.Far))] [Dense(2)]",
        "Take what Other.Far gives")]
    [InlineData(
        "[Input(Encoder.Layers.Conv2D1.OutputDim1, Encoder.Layers.Conv2D1.OutputDim2, Encoder.Layers.Conv2D1.OutputDim3)] [Flatten]",
        "[Input(typeof(Encoder))] [Flatten]",
        "Take what Encoder gives")]
    public async Task It_is_offered_for_all_sizes_of_the_output(string before, string after, string title)
    {
        var offered = await Fixes.OfferedAsync($"{before} partial class Model {{ }}{Encoders}");
        Assert.Equal([(title, $"{after} partial class Model {{ }}{Encoders}")], offered);
        Assert.Equal("", Compile.Run(offered[0].Source).Refusals);
    }

    [Theory]
    // A layer in the middle, even where its sizes are the same.
    [InlineData("[Input(Twice.Layers.Dense.OutputDim1)] [Dense(2)]")]
    [InlineData(
        "[Input(Encoder.Layers.Conv2D1.OutputDim2, Encoder.Layers.Conv2D1.OutputDim1, Encoder.Layers.Conv2D1.OutputDim3)] [Flatten]")]
    [InlineData("[Input(Encoder.Layers.Conv2D1.OutputDim1, Encoder.Layers.Conv2D1.OutputDim2)] [Flatten]")]
    [InlineData("[Input(Encoder.Layers.Conv2D1.OutputDim1, Encoder.Layers.Conv2D1.OutputDim2, 8)] [Flatten]")]
    [InlineData("[Input(2 * Small.Layers.Dense.OutputDim1)] [Dense(2)]")]
    [InlineData("[Input(Small.LayerCount)] [Dense(2)]")]
    [InlineData("[Input(4)] [Dense(Small.Layers.Dense.OutputDim1)]")]
    [InlineData("[Input(Small.Layers.Dense.OutputDim1)] [Dense(2, Input = \"input_layer\")]")]
    public async Task It_is_not_offered_where_that_is_not_meant(string layers) =>
        Assert.Empty(await Fixes.OfferedAsync($"{layers} partial class Model {{ }}{Encoders}"));

    [Theory]
    [InlineData(
        "[Input(Small.Layers.Dense.OutputDim1)] [Dense(2)]",
        "Input: this depends on generated code, which source generators cannot see; use [Input(typeof(Small))] to take the output of "
            + "Small, or write the number, or use a constant of your own")]
    [InlineData(
        "[Input(4)] [Dense(Small.Layers.Dense.OutputDim1)]",
        "Dense: this depends on generated code, which source generators cannot see; write the number, or use a constant of your own")]
    public void The_message_says_what_to_write_instead(string layers, string message) =>
        Assert.Equal(message, Compile.Run($"{layers} partial class Model {{ }}{Encoders}").Message());
}
