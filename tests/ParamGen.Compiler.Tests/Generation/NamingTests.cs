using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>How layers' names become those of classes.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("""[Dense(3, Name = "head")]""", "Head")]
    [InlineData("""[Dense(3, Name = "block1_conv-2.relu")]""", "Block1Conv2Relu")]
    [InlineData("""[Dense(3, Name = "1x1")]""", "_1x1")]
    [InlineData("""[Dense(3, Name = "class")]""", "Class")]
    [InlineData("""[Dense(3, Name = "größe")]""", "Größe")]
    [InlineData("""[Dense(3, Name = "***")]""", "_")]
    [InlineData("""[Dense(3, Name = "layers")]""", "LayersLayer")]
    [InlineData("""[Dense(3, Name = "name")]""", "NameLayer")]
    [InlineData("""[Dense(3, Name = "kernel_parameters")]""", "KernelParametersLayer")]
    [InlineData("""[Dense(3, Name = "equals")]""", "Equals")]
    [InlineData("""[Dense(3, Name = "")]""", "Dense")]
    [InlineData("""[Dense(9)] [Dense(3)]""", "Dense1")]
    [InlineData("""[Dense(9, Name = "a")] [Dense(3)]""", "Dense")]
    [InlineData("""[Dense(9, Name = "a_b")] [Dense(3, Name = "a.b")]""", "ABLayer")]
    public void The_class_of_the_last_layer(string layers, string expected)
    {
        var result = Compile.Run($"[Input(4)] {layers} partial class Model {{ }}");
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
        Assert.Equal(3, result.Constant($"Model.Layers.{expected}.OutputDim1"));
    }

    [Fact]
    public void A_name_with_quotes_and_line_breaks_stays_what_it_is()
    {
        var result = Compile.Run("""[Input(4)] [Dense(3, Name = "a\"\\\n<summary>\u2028b")] partial class Model { }""");
        Assert.Empty(result.Errors);
        Assert.Equal("a\"\\\n<summary>\u2028b", result.Constant("Model.Layers.ASummaryB.Name"));
    }

    [Fact]
    public void Two_layers_of_one_name_are_refused()
    {
        var result = Compile.Run("""[Input(4)] [Dense(3, Name = "a")] [Dense(3, Name = "a")] partial class Model { }""");
        Assert.Equal("PG0301", result.Refusals);
        Assert.Equal("Name = \"a\"", result.Underlined());
    }
}
