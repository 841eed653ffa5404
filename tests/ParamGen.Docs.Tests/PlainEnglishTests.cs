using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Docs.Tests;

/// <summary>Users read American English in the words of the field, in diagnostics, documentation and pages.</summary>
public partial class PlainEnglishTests
{
    private const int LongestTitle = 60;

    public static TheoryData<string> Pages => new(MarkdownPage.Paths.Where(page =>
        page.StartsWith("docs/", StringComparison.Ordinal) || page is "README.md" or "CONTRIBUTING.md" or "src/ParamGen/PACKAGE.md"));

    /// <summary>The rules that a snippet can break.</summary>
    public static TheoryData<string> Rules => RulePagesTests.Shown;

    [Fact]
    public void Titles_are_plain_and_short()
    {
        Assert.All(Descriptors.All, rule => Assert.InRange(Title(rule).Length, 10, LongestTitle));
        AssertPlain(Descriptors.All.Select(rule => ($"{rule.Id}, title", Title(rule))));
    }

    [Fact]
    public void Messages_are_plain() =>
        AssertPlain(Descriptors.All.Select(rule => ($"{rule.Id}, message", rule.MessageFormat.ToString(null))));

    /// <summary>A message is composed of parts, which are in other places of the code.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Composed_messages_are_plain_of(string id)
    {
        var result = Compile.RunWith(RulePage.SettingsOf(id), RulePage.Snippet(id, "Violates"), RulePage.Files);
        Assert.NotEmpty(result.Problems);
        var messages = result.Problems.Select(problem => problem.GetMessage(null)).ToList();
        AssertPlain(messages.Select(message => (id, message)));
        Assert.All(messages, message => Assert.DoesNotMatch(DoubledWord(), message));
        Assert.All(messages, message => Assert.DoesNotContain("  ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_documentation_of_the_attributes_is_plain() =>
        AssertPlain(XmlDocumentation.Names.Select(name => (name, WithoutCode(XmlDocumentation.Markdown(name)))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_are_plain(string page) =>
        AssertPlain(new MarkdownPage(page).Prose().Select(line => (page, WithoutCode(line))));

    [Theory]
    [InlineData("1 for all axes or 2, one an axis")]
    [InlineData("needs 1,024 multiply-adds a sample")]
    [InlineData("puts it behind the normalization")]
    [InlineData("this is no model that Keras has written")]
    [InlineData("Nobody takes its output")]
    [InlineData("a [Reshape] in its stead")]
    [InlineData("be it normalised")]
    public void Old_turns_are_found(string text) => Assert.NotNull(PlainEnglish.Find(text));

    [Theory]
    [InlineData("there is no activation between the two layers")]
    [InlineData("the gradient is no longer 0")]
    [InlineData("one per axis, analysis of the center, a share option, and an axis a model has")]
    public void Plain_text_is_left_alone(string text) => Assert.Null(PlainEnglish.Find(text));

    private static string WithoutCode(string text) => LinkTarget().Replace(InlineCode().Replace(text, "`"), "]");

    private static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(null);

    private static void AssertPlain(IEnumerable<(string Place, string Text)> texts)
    {
        var found =
            from text in texts
            let turn = PlainEnglish.Find(text.Text)
            where turn is not null
            select $"{text.Place}: '{turn.Value}' in: {text.Text}";
        var wrong = string.Join("\n", found);
        Assert.True(wrong.Length == 0, wrong);
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\b([a-z]{2,}) \1\b")]
    private static partial Regex DoubledWord();
}
