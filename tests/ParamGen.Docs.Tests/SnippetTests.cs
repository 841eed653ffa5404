using System.Text.RegularExpressions;

namespace ParamGen.Docs.Tests;

/// <summary>
/// What the pages show is so. Every block of C# compiles, with the generator and the analyzer, or gives what it says at the ends
/// of its lines, <c>// PG0105</c>. A number, a shape or a text that a comment says of a layer or of a constant is theirs. A
/// message in a block of text is one that a block of C# on the same page gives, and a summary is that of a model of the page.
/// </summary>
public class SnippetTests
{
    /// <summary>The pages with code. Those of the rules and of the layers have tests of their own, which ask more.</summary>
    public static TheoryData<string> Pages => new(MarkdownPage.Paths.Where(page =>
        !page.StartsWith("docs/rules/PG", StringComparison.Ordinal)
            && !page.StartsWith("docs/layers/", StringComparison.Ordinal)
            && new MarkdownPage(page).Fences.Any(fence => fence.Language is "csharp" or "cs" or "c#" or "text")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_blocks_compile_or_give_what_they_say_of(string page)
    {
        foreach (var snippet in Snippet.Of(page))
            Assert.True(
                snippet.Reported.SequenceEqual(snippet.Expected),
                $"{page}({snippet.Fence.Line}): expected [{string.Join(", ", snippet.Expected)}], but there "
                    + $"is\n{string.Join("\n", snippet.Result.Problems.Concat(snippet.Result.Errors))}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_comments_say_the_values_of(string page)
    {
        AssertNone(Snippet.Of(page).SelectMany(snippet => Claims.Wrong(snippet).Select(claim => $"{page}({snippet.Fence.Line}): {claim}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_messages_are_those_of_the_compiler_of(string page)
    {
        var markdown = new MarkdownPage(page);
        var problems = new Lazy<List<Microsoft.CodeAnalysis.Diagnostic>>(() =>
            [.. Snippet.Of(page).SelectMany(snippet => snippet.Result.Problems)]);
        var said = markdown.Fences.Where(fence => fence.Language == "text")
            .SelectMany(fence => fence.Text.Split('\n'))
            .Select(line => Regex.Match(line, @"^(?:\S+\.cs(?<place>\(\d+,\d+\)): )?(?<text>(?:error|warning|info) PG\d{4}: .+)$"))
            .Where(match => match.Success);
        AssertNone(said.Where(match =>
            !problems.Value.Any(problem =>
                Text(problem) == match.Groups["text"].Value
                    && (!match.Groups["place"].Success || Place(problem) == match.Groups["place"].Value)))
                .Select(match => $"{match.Value}\nThere is\n{string.Join("\n", problems.Value)}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_summaries_are_those_of_the_models_of(string page)
    {
        var markdown = new MarkdownPage(page);
        var said = markdown.Fences.Where(fence => fence.Language == "text" && fence.Text.StartsWith("Model: ", StringComparison.Ordinal))
            .ToList();
        if (said.Count == 0)
            return;
        var summaries = Snippet.Of(page)
            .SelectMany(snippet => snippet.Result.Constants.Select(file => Claims.SummaryIn(snippet, file)))
            .ToList();
        AssertNone(said.Where(fence => !summaries.Any(summary => summary.Replace("\r", "", StringComparison.Ordinal).StartsWith(
            fence.Text.TrimEnd(),
            StringComparison.Ordinal))).Select(fence => $"{page}({fence.Line})\n{string.Join("\n", summaries)}"));
    }

    private static void AssertNone(IEnumerable<string> wrong)
    {
        var text = string.Join("\n", wrong);
        Assert.True(text.Length == 0, text);
    }

    private static string Text(Microsoft.CodeAnalysis.Diagnostic problem) =>
        $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Id}: "
            + $"{problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Place(Microsoft.CodeAnalysis.Diagnostic problem)
    {
        var start = problem.Location.GetLineSpan().StartLinePosition;
        return $"({start.Line + 1},{start.Character + 1})";
    }
}
