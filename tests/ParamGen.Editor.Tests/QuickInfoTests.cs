using Microsoft.CodeAnalysis.QuickInfo;

namespace ParamGen.Editor.Tests;

/// <summary>What an editor shows under the pointer.</summary>
public class QuickInfoTests
{
    private const string Model = "[Input(28, 28, 3)] [Conv2D(16, 3)] [Flatten] [Dense(10)] partial class Model { }\n";

    [Theory]
    [InlineData(
        "Model.Layers.Conv2D.[||]Parameters",
        "(constant) long Model.Layers.Conv2D.Parameters = 448",
        "3 × 3 × 3 × 16 + 16 = 448.")]
    [InlineData(
        "Model.Layers.Dense.[||]MultiplyAdds",
        "(constant) long Model.Layers.Dense.MultiplyAdds = 108160",
        "10 × 10,816 = 108,160.")]
    [InlineData("Model.[||]TotalParameters", "(constant) long Model.TotalParameters = 108618", "All parameters: 448 + 108,170 = 108,618.")]
    public async Task A_constant_shows_its_arithmetic(string constant, string description, string documentation)
    {
        using var editor = new Editor($"{Model}class Other {{ long number = {constant}; }}");
        var service = QuickInfoService.GetService(editor.Document)!;
        var info = await service.GetQuickInfoAsync(editor.Document, editor.Selection.Start, TestContext.Current.CancellationToken);
        Assert.NotNull(info);
        Assert.Equal(description, Section(info, QuickInfoSectionKinds.Description));
        Assert.Contains(documentation, Section(info, QuickInfoSectionKinds.DocumentationComments), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layer_shows_its_documentation()
    {
        using var editor = new Editor("[Input(28, 28, 3)] [Conv2D(16, 3, [||]Strides = 2)] partial class Model { }");
        var info = await QuickInfoService.GetService(editor.Document)!.GetQuickInfoAsync(
            editor.Document,
            editor.Selection.Start,
            TestContext.Current.CancellationToken);
        Assert.Equal("int SlidingKernelAttribute.Strides { get; set; }", Section(info!, QuickInfoSectionKinds.Description));
        Assert.Contains("Default: 1.", Section(info!, QuickInfoSectionKinds.DocumentationComments), StringComparison.Ordinal);
    }

    private static string Section(QuickInfoItem info, string kind) =>
        string.Concat(info.Sections.Single(section => section.Kind == kind).TaggedParts.Select(part => part.Text));
}
