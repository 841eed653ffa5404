using System.Text.RegularExpressions;
using ParamGen.Core.Layers;

namespace ParamGen.Docs.Tests;

/// <summary>The page about small devices lists the layers whose cost is computed: those whose examples can have the attribute.</summary>
public class DevicesPageTests
{
    private const string NotComputed = "PG0701";

    private static readonly HashSet<string> listed =
    [
        .. new MarkdownPage("docs/devices.md").Prose()
            .SkipWhile(line => line != "## What is covered")
            .TakeWhile(line => line != "## The arena")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line.Split('|')[1], "`(\\w+)`").Select(match => match.Groups[1].Value)),
    ];

    public static TheoryData<string> Kinds => new(Catalogue.Families.SelectMany(family => family.Kinds)
        .Where(kind => kind.Prototype is not null && kind.Name != Catalogue.Input && Catalogue.FindKeras(kind.KerasName) is not null)
        .Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_lists_it_if_it_is_computed(string kind)
    {
        var page = new LayerPage(Catalogue.Find(kind)!);
        // What follows keeps a layer that does nothing from making the input an output.
        var result = Compile.Run($"[TensorFlowLite] {page.Code} [LeakyReLU] partial class Model {{ }} {page.Used}");
        var refusals = result.Problems.Where(problem => problem.Id == NotComputed).ToList();
        Assert.True(
            listed.Contains(kind) == (refusals.Count == 0),
            $"{page.Code}: {(refusals.Count == 0 ? "is computed" : string.Join("\n", refusals))}");
    }

    [Fact]
    public void What_the_page_lists_are_layers() => Assert.All(listed, kind => Assert.NotNull(Catalogue.Find(kind)));
}
