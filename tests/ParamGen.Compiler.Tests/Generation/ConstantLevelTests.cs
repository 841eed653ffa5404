using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A project chooses how many constants its models get.</summary>
public class ConstantLevelTests
{
    private const string Source = "[Input(4)] [Dense(3, Name = \"kind\")] partial class M { }";

    [Theory]
    [InlineData(null, "TotalParameters Summary OutputSize KernelShape", "")]
    [InlineData("All", "TotalParameters Summary OutputSize KernelShape", "")]
    [InlineData("layers", "TotalParameters Summary OutputDim1 OutputSize", "Kind KernelShape")]
    [InlineData("Model", "TotalParameters Summary", "Layers Parameters Kind")]
    public void A_level_has(string? level, string constants, string others)
    {
        var text = Text(level);
        Assert.All(constants.Split(' '), constant => Assert.Contains($" {constant} =", text, StringComparison.Ordinal));
        Assert.All(
            others.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            constant => Assert.DoesNotContain($" {constant} =", text, StringComparison.Ordinal));
    }

    /// <summary>A class may not have its member's name Kind, which only the level of all has.</summary>
    [Theory]
    [InlineData("All")]
    [InlineData("Layers")]
    public void A_layer_has_the_same_name_at(string level) => Assert.Contains("class KindLayer", Text(level), StringComparison.Ordinal);

    private static string Text(string? level)
    {
        var settings = level is null
            ? new EditorConfig()
            : new EditorConfig { Properties = { ["build_property.ParamGenConstants"] = level } };
        return Compile.RunWith(settings, Source).GeneratedText;
    }
}
