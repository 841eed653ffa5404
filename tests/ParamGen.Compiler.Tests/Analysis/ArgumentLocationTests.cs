using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>The exact argument is underlined.</summary>
public class ArgumentLocationTests
{
    [Theory]
    [InlineData("[Conv2D(16, 3, Strides = 2, DilationRate = 2)]", "PG0105", "Strides = 2")]
    [InlineData(
        "[Conv2D(16, 3, StridesByAxis = new[] { 2, 1 }, DilationRateByAxis = new[] { 1, 2 })]",
        "PG0105",
        "StridesByAxis = new[] { 2, 1 }")]
    [InlineData("[Conv2D(0, 3)]", "PG0101", "0")]
    [InlineData("[Conv2D(kernelSize: 3, filters: 0)]", "PG0101", "filters: 0")]
    [InlineData("[Conv2D(16, 3, 3, 3)]", "PG0102", "3, 3, 3")]
    [InlineData("[Conv2D(16, new[] { 3, 3, 3 }, Groups = 2)]", "PG0102", "new[] { 3, 3, 3 }")]
    [InlineData("[Conv2D(16)]", "PG0102", "Conv2D")]
    [InlineData("[Conv2D(16, 3, Groups = 3)]", "PG0104", "Groups = 3")]
    [InlineData("[Conv2D(16, 29)]", "PG0203", "29")]
    [InlineData("[Conv2D(16, 3, Padding = Padding.Causal)]", "PG0106", "Padding = Padding.Causal")]
    [InlineData("[Conv2D(16, 3, Strides = 1, StridesByAxis = new[] { 1, 1 })]", "PG0103", "StridesByAxis = new[] { 1, 1 }")]
    [InlineData("[Conv2D(16, 3, Groups = 4)]", "PG0204", "Groups = 4")]
    [InlineData("[Dropout(50)]", "PG0107", "50")]
    [InlineData("[BatchNormalization(Axis = 4)]", "PG0206", "Axis = 4")]
    [InlineData("[ReLU(Threshold = -1)]", "PG0108", "Threshold = -1")]
    [InlineData("[Reshape(7, 7)]", "PG0205", "7, 7")]
    [InlineData("[Dense(3, Input = \"missing\")]", "PG0302", "Input = \"missing\"")]
    [InlineData("[Conv2D(16, 3, LoraRank = 2, KernelConstraint = Constraint.NonNeg)]", "PG0111", "LoraRank = 2")]
    [InlineData("[Flatten] [Conv2D(16, 3)]", "PG0201", "Conv2D")]
    [InlineData("[Conv2D(16, 3, BiasInitializer = Initializer.Orthogonal)]", "PG0207", "BiasInitializer = Initializer.Orthogonal")]
    [InlineData(
        "[Conv2D(16, 3, KernelRegularizer = Regularizer.L2, KernelRegularizerArguments = new[] { -1.0 })]",
        "PG0110",
        "KernelRegularizerArguments = new[] { -1.0 }")]
    public void The_problem_underlines(string layers, string id, string underlined)
    {
        var result = Compile.Run($"[Input(28, 28, 3)] {layers} partial class Model {{ }}");
        Assert.Empty(result.Errors);
        Assert.Equal(id, result.Ids);
        Assert.Equal(underlined, result.Underlined());
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3)] class Model { }", "PG0001", "Model")]
    [InlineData("class Outer { [Input(4)] [Dense(3)] partial class Model { } }", "PG0002", "Outer")]
    [InlineData("[Dense(3)] partial class Model { }", "PG0003", "Dense")]
    [InlineData("[Input(4)] partial class Model { } [Dense(3)] partial class Model { }", "PG0004", "Dense")]
    [InlineData("[Input(4)] [Dense(3)] partial class Model { int TotalParameters; }", "PG0006", "Model")]
    [InlineData("[Input(4)] [Dense(3)] partial class Summary { }", "PG0006", "Summary")]
    [InlineData("[Input(4)] [Dense(3)] partial class Model<Layers> { }", "PG0006", "Model")]
    [InlineData("[Input(4)] [Dense(3)] file partial class Model { }", "PG0007", "Model")]
    [InlineData("[Dense(3)] [Input(4)] [Flatten] partial class Model { }", "PG0303", "Dense")]
    [InlineData("[Input(4)] [Input(5, Name = \"b\")] [Dense(3)] partial class Model { }", "PG0305", "Input")]
    [InlineData("[Input(4, Input = \"x\")] [Dense(3)] partial class Model { }", "PG0304", "Input = \"x\"")]
    [InlineData(
        "[Input(4)] [Dense(3, Name = \"a\", Input = \"b\")] [Dense(3, Name = \"b\")] partial class Model { }",
        "PG0306",
        "Input = \"b\"")]
    public void The_declaration_is_underlined(string source, string id, string underlined)
    {
        var result = Compile.Run(source);
        // What stands in for the constants makes C# ask for the modifier as well.
        Assert.All(result.Errors, error => Assert.Equal("CS0260", error.Id));
        Assert.Equal(id, result.Ids);
        Assert.Equal(underlined, result.Underlined());
        Assert.Empty(result.Constants);
    }

    [Fact]
    public void A_layer_after_a_refused_one_is_not_judged_by_its_shape()
    {
        var result = Compile.Run("[Input(28, 28, 3)] [Conv2D(16, 29)] [Conv2D(16, 99)] [Dropout(2)] partial class Model { }");
        Assert.Equal("PG0203 PG0107", result.Ids);
    }

    [Fact]
    public void The_message_says_what_is_needed_and_what_is_there()
    {
        var result = Compile.Run("[Input(28, 28, 3)] [MaxPooling2D(4)] [MaxPooling2D(2)] [Conv2D(16, 5)] partial class Model { }");
        Assert.Equal(
            "conv2d: a kernel of 5 × 5 requires an input of at least 5 × 5, but the output of 'max_pooling2d_1' is 3 × 3; use a "
                + "smaller window, or Padding.Same",
            result.Message());
    }
}
