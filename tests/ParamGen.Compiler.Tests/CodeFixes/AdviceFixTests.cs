using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>
/// What advice suggests is carried out in the text. What it suggests, and that it helps, is tested where the rules stand.
/// </summary>
public class AdviceFixTests
{
    [Theory]
    [InlineData("[{|PG0902:Conv2D|}(16, 3)]\n[BatchNormalization]", "[Conv2D(16, 3, UseBias = false)]\n[BatchNormalization]")]
    [InlineData(
        "[Conv2D(16, 3, {|PG0902:UseBias = true|})]\n[BatchNormalization]",
        "[Conv2D(16, 3, UseBias = false)]\n[BatchNormalization]")]
    [InlineData(
        "[Flatten]\n[Dense(1, {|PG0910:Activation = Activation.Softmax|})]",
        "[Flatten]\n[Dense(1, Activation = Activation.Sigmoid)]")]
    [InlineData("[Flatten]\n[Dense(1)]\n[{|PG0910:Softmax|}]", "[Flatten]\n[Dense(1)]\n[Activation(Activation.Sigmoid)]")]
    [InlineData("[Conv2D(512, 3)]\n[Flatten]\n[{|PG0909:Dense|}(10)]", "[Conv2D(512, 3)]\n[GlobalAveragePooling2D]\n[Dense(10)]")]
    [InlineData("[Conv2D(16, 3, Strides = 2, {|PG0928:Padding = Padding.Same|})]", "[ZeroPadding2D(1)]\n[Conv2D(16, 3, Strides = 2)]")]
    [InlineData("[Dropout({|PG0915:0.9|})]\n[Conv2D(16, 3)]", "[Dropout(0.1)]\n[Conv2D(16, 3)]")]
    [InlineData("[Conv2D(16, 3)]\n[ReLU, {|PG0903:ReLU|}]", "[Conv2D(16, 3)]\n[ReLU]", true)]
    [InlineData("[{|PG0905:MaxPooling2D|}(1)]\n[Conv2D(16, 3)]", "[Conv2D(16, 3)]", true)]
    [InlineData("[DepthwiseConv2D(3, {|PG0911:Strides = 2|}, DilationRate = 2)]", "[DepthwiseConv2D(3, DilationRate = 2)]")]
    public Task The_network_is_mended(string before, string after, bool isOneByOne = false) => Fixes.VerifyAsync<SuggestionFix>(
        $"[Input(28, 28, 3)]\n{before} // stays\npartial class Model {{ }}",
        $"[Input(28, 28, 3)]\n{after} // stays\npartial class Model {{ }}",
        isOneByOne: isOneByOne);
}
