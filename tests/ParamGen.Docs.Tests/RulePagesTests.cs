using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Docs.Tests;

/// <summary>Each rule has a page, and what the page shows is so.</summary>
public class RulePagesTests
{
    /// <summary>The rule that no source breaks: only a fault of ParamGen's own does.</summary>
    private const string InternalError = "PG0099";

    public static TheoryData<string> Ids => new(Descriptors.All.Select(rule => rule.Id));

    public static TheoryData<string> Shown => new(Descriptors.All.Select(rule => rule.Id).Where(id => id != InternalError));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_title_and_the_sections_of(string id)
    {
        var page = RulePage.Of(id);
        Assert.StartsWith($"# {id}: {RulePage.Rule(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(
            id == InternalError
                ? ["Reason", "How to fix", "When to suppress"]
                : ["Reason", "How to fix", "Violates", "Does not violate", "When to suppress"],
            Regex.Matches(page, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        Assert.EndsWith($"/docs/rules/{id}.md", RulePage.Rule(id).HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_snippets_do_what_they_say_of(string id)
    {
        var settings = RulePage.SettingsOf(id);
        var violating = Compile.RunWith(settings, RulePage.Snippet(id, "Violates"), RulePage.Files);
        // A class that is not partial gets stand-ins all the same, so C# asks for the modifier as well.
        Assert.All(violating.Errors, error => Assert.Equal("CS0260", error.Id));
        // What follows from another error names that one where it is.
        var others = Regex.Matches(RulePage.Snippet(id, "Violates"), "// (PG\\d{4})$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value);
        Assert.Equal(
            others.Append(id).Order(StringComparer.Ordinal),
            violating.Problems.Select(problem => problem.Id).Distinct().Order(StringComparer.Ordinal));
        var valid = Compile.RunWith(settings, RulePage.Snippet(id, "Does not violate"), RulePage.Files);
        Assert.Empty(valid.Errors);
        Assert.Equal("", valid.Ids);
        Assert.NotNull(valid.Constant("Model.TotalParameters") ?? valid.Constant("Outer.Model.TotalParameters"));
    }

    [Fact]
    public void Every_page_is_of_a_rule()
    {
        var pages = Directory.GetFiles(Repository.Path("docs", "rules"), "PG*.md").Select(Path.GetFileNameWithoutExtension).Order();
        Assert.Equal(Descriptors.All.Select(rule => rule.Id), pages);
    }

    [Fact]
    public void The_index_lists_every_rule() => Repository.AssertUpToDate(Index(), "docs", "rules", "index.md");

    [Fact]
    public void The_release_notes_of_the_analyzer_list_every_rule() =>
        Repository.AssertUpToDate(ReleaseNotes(), "src", "ParamGen.Compiler", "AnalyzerReleases.Unshipped.md");

    private static string Index() =>
        "# Rules\n\nA rule is an error if Keras rejects the network too, if the network does not meet its expectations, or if there "
        + "can be no constants. Advice is a warning or a suggestion: Keras accepts the network and the constants are generated, but it "
        + "is probably not intended.\n\nAn `.editorconfig` sets the severity of each rule, as in `dotnet_diagnostic.PG0902.severity = "
        + "suggestion`, and also enables the rules that are off. `paramgen.profile = strict` turns all warnings into errors. With "
        + "`keras`, the default, only what Keras rejects is an error.\n"
        + string.Concat(Descriptors.All.GroupBy(rule => rule.Category).Select(group =>
            $"\n## {group.Key["ParamGen.".Length..]}\n\n| Rule | Title | Severity |\n|---|---|---|\n"
            + string.Concat(group.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {SeverityOf(rule)} |\n"))))
        + AdviceFrequency.Table();

    private static string SeverityOf(DiagnosticDescriptor rule) => $"{rule.DefaultSeverity}{(rule.IsEnabledByDefault ? "" : ", off")}";

    private static string ReleaseNotes() =>
        "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
        + string.Concat(Descriptors.All.Select(rule =>
            $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {rule.Title}\n"));
}
