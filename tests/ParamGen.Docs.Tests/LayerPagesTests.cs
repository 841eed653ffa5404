using System.Globalization;
using System.Text.RegularExpressions;
using ParamGen.Core.Layers;

namespace ParamGen.Docs.Tests;

/// <summary>Each layer has a page, made of its documentation, and its example is so.</summary>
public class LayerPagesTests
{
    public static TheoryData<string> Kinds => new(Catalogue.All.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_is_up_to_date_of(string kind) =>
        Repository.AssertUpToDate(
            new LayerPage(Catalogue.Find(kind)!).Text(),
            "docs",
            new LayerPage(Catalogue.Find(kind)!).Folder,
            $"{kind}.md");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_is_so_of(string kind)
    {
        var page = new LayerPage(Catalogue.Find(kind)!);
        var result = Compile.Run($"{page.Code} partial class Model {{ }} {page.Used}");
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
        Assert.Contains(page.Code.Contains("Cell", StringComparison.Ordinal) ? "RNN" : kind, page.Code, StringComparison.Ordinal);
        var parameters = Regex.Match(page.Claim, @"([\d,]+) parameters?");
        var shape = Regex.Match(page.Claim, @"output shape (\(.+?\))");
        Assert.True(parameters.Success || shape.Success, $"the example says neither its parameters nor its output: {page.Claim}");
        // What is said is said of the layer itself: the last one.
        var layer = result.Output.GetTypeByMetadataName("Model")!.GetTypeMembers("Layers").Single().GetTypeMembers()[^1].Name;
        var count = (long)result.Constant($"Model.Layers.{layer}.Parameters")!;
        Assert.Equal(parameters.Success ? parameters.Groups[1].Value : "0", count.ToString("N0", CultureInfo.InvariantCulture));
        if (shape.Success)
            Assert.Equal(shape.Groups[1].Value, result.Constant("Model.OutputShape"));
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        // The compiler refuses a public member without documentation; an argument must also say what it means where it is used.
        var undocumented = Catalogue.All.SelectMany(kind => kind.Properties.Values.Where(property => XmlDocumentation.Markdown(
            XmlDocumentation.Of(property)?.Element("summary")).Length < 8).Select(property => $"{kind.Name}.{property.Name}"));
        Assert.Empty(undocumented);
    }

    [Fact]
    public void The_index_lists_every_layer_by_family() => Repository.AssertUpToDate(
        "# Layers\n\nEach page has the layer's formula, an example with its numbers, and its arguments.\n\n"
            + "Functions of `keras.ops` that no layer has are [operators](../operators/index.md).\n"
            + Index(areOperators: false),
        "docs",
        "layers",
        "index.md");

    [Fact]
    public void The_index_lists_every_operator_by_family() => Repository.AssertUpToDate(
        "# Operators as attributes\n\nFunctions of `keras.ops` that no layer has, in the namespace `ParamGen.Operators`. Each page has the "
            + "operator's shape, an example with its numbers, and its arguments. [Operators](../operators.md) has what all have in common, "
            + "and what model files may contain.\n"
            + Index(areOperators: true),
        "docs",
        "operators",
        "index.md");

    private static string Index(bool areOperators) =>
        string.Concat(Catalogue.Families.Where(family => family.Kinds[0].IsOperator == areOperators).Select(family =>
            $"\n## {Title(family.Name)}\n\n| {(areOperators ? "Operator" : "Layer")} | |\n|---|---|\n"
            + string.Concat(family.Kinds.Select(kind => $"| [{kind.Name}]({kind.Name}.md) | {new LayerPage(kind).Summary} |\n"))));

    /// <summary>A family of operators says so in its name, which the index does already.</summary>
    private static string Title(string family) =>
        family.Split(": ") is [_, var own] ? char.ToUpperInvariant(own[0]) + own[1..] : family;
}
