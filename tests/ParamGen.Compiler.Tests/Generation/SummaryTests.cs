using System.Text.Json;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary><c>Summary</c> is to the byte what Keras's <c>model.summary()</c> prints.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("seed_mnist", """
        [Input(28, 28, 3)] [Conv2D(16, 3)] [MaxPooling2D(2)] [Conv2D(32, 3)] [MaxPooling2D(2)] [Flatten] [Dense(32)] [Dense(10)]
        """)]
    [InlineData("lenet5", """
        [Input(32, 32, 1)] [Conv2D(6, 5)] [AveragePooling2D(2)] [Conv2D(16, 5)] [AveragePooling2D(2)]
        [Flatten] [Dense(120)] [Dense(84)] [Dense(10)]
        """)]
    [InlineData("mlp", """
        [Input(784)] [Dense(512)] [Dropout(0.2)] [Dense(512)] [BatchNormalization] [Dropout(0.2)] [Dense(10)]
        """)]
    public void The_summary_of(string model, string layers)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            AppContext.BaseDirectory,
            "Oracle",
            "models",
            $"{model}.expected.json"))).RootElement;
        var result = Compile.Run($"{layers} partial class Model {{ }}");
        Assert.Equal("", result.Refusals);
        Assert.Equal(expected.GetProperty("summary").GetString(), result.Constant("Model.Summary"));
        Assert.Equal(expected.GetProperty("total").GetInt64(), result.Constant("Model.TotalParameters"));
    }
}
