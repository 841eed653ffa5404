using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Docs.Tests;

/// <summary>What users can copy is what C# takes.</summary>
public class TextTests
{
    public static TheoryData<string> Projects =>
        new(Directory.GetDirectories(Repository.Path("src")).Select(folder => Path.GetFileName(folder)!));

    /// <summary>Titles, messages and suggestions are texts of the sources, be they whole or made of parts.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void No_text_holds_a_minus_that_is_none_in_CSharp(string project)
    {
        var texts =
            from file in Directory.EnumerateFiles(Repository.Path("src", project), "*.cs", SearchOption.AllDirectories)
            from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            where token.Kind() is SyntaxKind.StringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            where token.Text.Contains('−', StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {token.Text}";
        Assert.Empty(texts);
    }

    /// <summary>A negative number in the documentation of an attribute is copied as it stands there.</summary>
    [Fact]
    public void No_negative_number_of_the_documentation_has_such_a_minus() =>
        Assert.Empty(Directory.EnumerateFiles(Repository.Path("src", "ParamGen"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Path("docs", "rules"), "*.md"))
            .Where(file => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(file), @"−\d"))
            .Select(file => Path.GetFileName(file)));
}
