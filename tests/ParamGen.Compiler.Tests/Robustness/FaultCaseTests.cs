using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>
/// Programs that once went wrong, one of each kind, each with what is right. A section of FaultCases.txt is a title, what must
/// come of it (lines that begin with <c>&gt;</c>), the program, and the files beside it (<c>+++ name</c>).
/// </summary>
public class FaultCaseTests
{
    private static readonly Lazy<Dictionary<string, FaultCase>> cases = new(() => File.ReadAllText(Repository.Path(
        "tests",
        "ParamGen.Compiler.Tests",
        "Robustness",
        "FaultCases.txt"))
        .ReplaceLineEndings("\n")
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(FaultCase.Parse)
        .ToDictionary(faultCase => faultCase.Title));

    public static TheoryData<string> Titles => new(cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Titles))]
    public void It_comes_out_right(string title)
    {
        var (_, claims, source, files) = cases.Value[title];
        Assert.NotEmpty(claims);
        // No using comes from elsewhere: that there is none is what some cases are about.
        var compilation = Compile.Of(source);
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Compile.Parse("global using System;", "/Usings.cs"));
        var result = Compile.Run(compilation, [.. files.Select(file => new TextFile("/" + file.Name, file.Text))]);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.All(claims, claim => AssertHolds(claim.Split(' ', 2), result));
    }

    private static void AssertHolds(string[] claim, CompileResult result)
    {
        var rest = claim.ElementAtOrDefault(1) ?? "";
        switch (claim[0])
        {
            case "error":
                Assert.Contains(
                    result.Problems,
                    problem => problem.Severity == DiagnosticSeverity.Error && problem.Id.StartsWith(rest, StringComparison.Ordinal));
                break;
            case "has":
                Assert.Contains(result.Problems, problem => problem.Id == rest);
                break;
            case "no":
                Assert.DoesNotContain(result.Problems, problem => problem.Id == rest);
                break;
            case "message":
                Assert.Contains(
                    result.Problems,
                    problem => problem.GetMessage(CultureInfo.InvariantCulture).Contains(rest, StringComparison.Ordinal));
                break;
            case "absent":
                Assert.Null(Constant(rest, result));
                break;
            default:
                Assert.Equal(rest, Convert.ToString(Constant(claim[0], result), CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>A constant of a type, in whichever namespace the type is.</summary>
    private static object? Constant(string path, CompileResult result)
    {
        var type = result.Output.GetSymbolsWithName(path.Split('.')[0], SymbolFilter.Type).Single();
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".";
        return result.Constant(space + path);
    }

    private sealed record FaultCase(string Title, string[] Claims, string Source, (string Name, string Text)[] Files)
    {
        public static FaultCase Parse(string section)
        {
            var parts = section.Split("\n+++ ");
            var lines = parts[0].Split('\n');
            string[] claims =
            [
                .. lines.Skip(1).TakeWhile(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]),
            ];
            return new(
                lines[0],
                claims,
                string.Join('\n', lines.Skip(1 + claims.Length)),
                [.. parts.Skip(1).Select(file => file.Split('\n', 2)).Select(file => (file[0], file[1]))]);
        }
    }
}
