using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Core.Layers;

namespace ParamGen.Docs.Tests;

/// <summary>
/// A layer that is written within a sentence or a table, <c>[Dense(b)]</c>, is one that C# takes. Single letters stand for numbers.
/// </summary>
public class InlineCodeTests
{
    private const string Letters =
        "global using static Letters; static class Letters { public const int a = 8, b = 8, c = 8, d = 8, e = 8, f = 8, g = 8, h = 8, "
            + "k = 8, m = 8, n = 8, p = 0, s = 8, t = 8, l = 8, r = 8, u = 8, w = 8, Width = 16; }";

    /// <summary>The attributes that are not layers.</summary>
    private static readonly HashSet<string> others =
    [
        "Block", "Budget", "DType", "LayerShape", "LayerWeight", "CustomLayer", "KerasModel", "OnnxModel", "TensorFlowLiteModel",
        "SafeTensors", "Weights",
    ];

    public static TheoryData<string> Pages =>
        new(MarkdownPage.Paths.Where(page => !page.StartsWith("docs/layers/", StringComparison.Ordinal) && Layers(page).Any()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_layers_in_the_sentences_can_be_written_so_of(string page)
    {
        var wrong = Layers(page).Distinct().SelectMany(Errors).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<string> Layers(string page) =>
        new MarkdownPage(page).InlineCode.Where(code => Regex.IsMatch(
            code,
            @"^\[[A-Z]\w*(\(.*\))?\]( \[[A-Z]\w*(\(.*\))?\])*$") && !code.Contains('…', StringComparison.Ordinal));

    private static IEnumerable<string> Errors(string code)
    {
        // A name by itself speaks of the layer as such, whatever it requires.
        if (Regex.Match(code, @"^\[(\w+)\]$") is { Success: true } name
            && (Catalogue.Find(name.Groups[1].Value) is not null || others.Contains(name.Groups[1].Value)))
            return [];
        var compilation = Compile.Of($"{code} partial class Model {{ }} class Encoder {{ }} class Residual {{ }} class Head {{ }}");
        compilation = compilation.AddSyntaxTrees(Compile.Parse(
            Letters,
            "/Letters.cs",
            ((CSharpParseOptions)compilation.SyntaxTrees[0].Options).LanguageVersion));
        return compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{code}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
