using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ParamGen.Docs.Tests;

/// <summary>The page of the constants lists those that each layer of its example has, by default and with <c>All</c>.</summary>
public class ConstantsPageTests
{
    private const string Example = "Net.Layers.";

    private static readonly MarkdownPage page = new("docs/constants.md");

    [Fact]
    public void The_example_has_what_the_page_lists()
    {
        var rows = page.Prose().Where(line => line.StartsWith($"| `{Example}", StringComparison.Ordinal)).ToList();
        Assert.Equal(LayerClasses(null).Select(layer => layer.Name), rows.Select(row => NamesIn(row, 1).Single()[Example.Length..]));
        foreach (var (row, standard, all) in rows.Zip(LayerClasses(null), LayerClasses("All")))
        {
            Assert.Equal(Constants(standard), NamesIn(row, 2));
            Assert.Equal(Constants(all).Except(Constants(standard)), NamesIn(row, 3));
        }
    }

    private static INamedTypeSymbol[] LayerClasses(string? level)
    {
        var example = page.Fences.Single(fence => fence.Language == "csharp").Text;
        var result = Compile.RunWith(EditorConfig.WithConstants(level), example);
        Assert.Equal("", result.Ids);
        return [.. result.Output.GetTypeByMetadataName("Net")!.GetTypeMembers("Layers").Single().GetTypeMembers()];
    }

    private static IEnumerable<string> Constants(INamedTypeSymbol layer) =>
        layer.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(string row, int column) =>
        Regex.Matches(row.Split('|')[column], "`([^`]+)`").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
}
