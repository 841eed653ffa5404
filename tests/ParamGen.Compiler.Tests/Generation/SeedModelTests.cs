using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

public class SeedModelTests
{
    private const string Source = """
        [Input(28, 28, 3)]
        [Conv2D(16, 3, Activation = Activation.Relu)]
        [MaxPooling2D(2)]
        [Conv2D(32, 3, Activation = Activation.Relu)]
        [MaxPooling2D(2)]
        [Flatten]
        [Dense(32, Activation = Activation.Relu)]
        [Dense(10, Activation = Activation.Softmax)]
        public partial class DigitClassifier;
        """;

    private static readonly CompileResult result = Compile.RunWith(EditorConfig.WithConstants("All"), Source);

    [Fact]
    public void It_compiles_without_a_problem()
    {
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
    }

    [Theory]
    [InlineData("TotalParameters", 31_050L)]
    [InlineData("TrainableParameters", 31_050L)]
    [InlineData("NonTrainableParameters", 0L)]
    [InlineData("ParameterBytes", 124_200L)]
    [InlineData("MultiplyAdds", 875_520L)]
    [InlineData("LayerCount", 7)]
    [InlineData("InputShape", "(None, 28, 28, 3)")]
    [InlineData("OutputShape", "(None, 10)")]
    [InlineData("Layers.Conv2D.Name", "conv2d")]
    [InlineData("Layers.Conv2D.Kind", "Conv2D")]
    [InlineData("Layers.Conv2D.Parameters", 448L)]
    [InlineData("Layers.Conv2D.KernelParameters", 432L)]
    [InlineData("Layers.Conv2D.BiasParameters", 16L)]
    [InlineData("Layers.Conv2D.KernelShape", "(3, 3, 3, 16)")]
    [InlineData("Layers.Conv2D.BiasShape", "(16,)")]
    [InlineData("Layers.Conv2D.OutputDim1", 26)]
    [InlineData("Layers.Conv2D.OutputDim3", 16)]
    [InlineData("Layers.Conv2D.OutputSize", 10_816)]
    [InlineData("Layers.Conv2D.MultiplyAdds", 292_032L)]
    [InlineData("Layers.Conv2D1.Parameters", 4_640L)]
    [InlineData("Layers.Flatten.OutputDim1", 800)]
    [InlineData("Layers.Dense.Parameters", 25_632L)]
    [InlineData("Layers.Dense1.Parameters", 330L)]
    public void Its_constants_are_the_numbers_of_Keras(string constant, object expected) =>
        Assert.Equal(expected, result.Constant($"DigitClassifier.{constant}"));
}
