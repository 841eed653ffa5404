using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Docs.Tests;

/// <summary>
/// The picture of what an editor shows: code, a squiggle under the argument at fault, and what the editor says of it. Squiggles,
/// messages and light bulbs are those that the analyzer gives for the very code that is drawn.
/// </summary>
internal static class DiagnosticsPicture
{
    public static readonly string[] Sources =
    [
        """
        [Input(28, 28, 3)]
        [Conv2D(16, 3, Strides = 2, DilationRate = 2)]
        [MaxPooling2D(2)]
        [Flatten]
        [Dense(10, Activation = Activation.Softmax)]
        public partial class DigitClassifier;
        """,
        """
        [Input(28, 28, 3)]
        [Conv2D(16, 3), MaxPooling2D(2)]
        [Conv2D(32, 15), MaxPooling2D(2)]
        [Flatten]
        [Dense(10, Activation = Activation.Softmax)]
        public partial class WideKernels;
        """,
    ];

    private const int Left = 16, Top = 14, LineHeight = 20, MostColumns = 74;
    private const double CharWidth = 7.8;

    // The colours of the panel stand in the picture itself: it looks right on a light page and on a dark one.
    private const string Style = """
          text { font: 13px ui-monospace, "Cascadia Code", Consolas, Menlo, monospace; white-space: pre; fill: #24292f }
          .panel { fill: #f6f8fa; stroke: #d0d7de } .tip { fill: #ffffff; stroke: #d0d7de }
          .type { fill: #267f99 } .word { fill: #0550ae } .number { fill: #098658 }
          .id { fill: #cf222e; font-weight: bold } .fix { fill: #57606a }
          .squiggle { fill: none; stroke: #cf222e; stroke-width: 1.3 }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .panel { fill: #161b22; stroke: #30363d } .tip { fill: #21262d; stroke: #444c56 }
            .type { fill: #4ec9b0 } .word { fill: #79c0ff } .number { fill: #b5cea8 }
            .id { fill: #ff7b72 } .fix { fill: #9da7b3 } .squiggle { stroke: #ff7b72 }
          }
        """;

    public static Diagnostic Problem(string source) => Compile.Run(source).Problems.Single();

    public static string Draw()
    {
        var panes = new StringBuilder();
        var y = 0;
        foreach (var source in Sources)
            y = DrawPane(panes, source, y) + 12;
        var width = (int)(MostColumns * CharWidth) + (3 * Left);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{y - 12}\" viewBox=\"0 0 {width} {y - 12}\" "
            + $"role=\"img\">\n<title>Errors in an editor: the argument at fault is underlined, with a message and "
            + $"fixes</title>\n<style>\n{Style}\n</style>\n{panes}</svg>\n";
    }

    /// <summary>Draws a model with what is wrong in it, and says where it ends.</summary>
    private static int DrawPane(StringBuilder picture, string source, int top)
    {
        var problem = Problem(source);
        var text = SourceText.From(source);
        var at = text.Lines.GetLinePositionSpan(problem.Location.SourceSpan);
        string[] fixes = problem.Properties.TryGetValue(SuggestionText.Key, out var suggestions)
            ? [.. SuggestionText.Read(suggestions!).Select(suggestion => suggestion.TitleText)]
            : [];
        string[] message = [.. Wrapped($"{problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}")];

        var tip = ((message.Length + fixes.Length) * LineHeight) + 14;
        var height = (2 * Top) + (text.Lines.Count * LineHeight) + tip + 8;
        var width = (int)(MostColumns * CharWidth) + (3 * Left) - 1;
        picture.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"panel\" x=\"0.5\" y=\"{top + 0.5}\" width=\"{width}\" height=\"{height - 1}\" rx=\"6\"/>\n");
        var y = top + Top;
        foreach (var line in text.Lines)
        {
            y += LineHeight;
            DrawCode(picture, source, line, y - 5);
            if (line.LineNumber != at.Start.Line)
                continue;
            DrawSquiggle(picture, at.Start.Character, at.End.Character, y - 1);
            DrawTip(picture, message, fixes, y + 6, tip);
            y += tip + 8;
        }

        return top + height;
    }

    private static void DrawCode(StringBuilder picture, string source, TextLine line, int y)
    {
        foreach (var token in CSharpSyntaxTree.ParseText(source)
            .GetRoot()
            .DescendantTokens()
            .Where(token => line.Span.Contains(token.Span) && token.Span.Length > 0))
            DrawText(picture, token.Text, ColourOf(token), Left + ((token.SpanStart - line.Start) * CharWidth), y);
    }

    private static string ColourOf(SyntaxToken token) => token switch
    {
        _ when token.IsKeyword() => "word",
        _ when token.IsKind(SyntaxKind.NumericLiteralToken) => "number",
        _ when !token.IsKind(SyntaxKind.IdentifierToken) => "",
        { Parent: BaseTypeDeclarationSyntax or IdentifierNameSyntax { Parent: AttributeSyntax } } => "type",
        { Parent.Parent: MemberAccessExpressionSyntax access } when access.Expression == token.Parent => "type",
        _ => "",
    };

    private static void DrawSquiggle(StringBuilder picture, int start, int end, int y)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{Left + (start * CharWidth):0.#} {y}"));
        for (var x = 0.0; x < (end - start) * CharWidth; x += 4)
            path.Append("q1 -3 2 0t2 0");
        picture.Append(CultureInfo.InvariantCulture, $"<path class=\"squiggle\" d=\"{path}\"/>\n");
    }

    private static void DrawTip(StringBuilder picture, string[] message, string[] fixes, int top, int height)
    {
        picture.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"tip\" x=\"{Left - 0.5}\" y=\"{top + 0.5}\" width=\"{(int)(MostColumns * CharWidth) + Left}\" "
                + $"height=\"{height - 1}\" rx=\"4\"/>\n");
        var y = top + 3;
        for (var i = 0; i < message.Length; i++)
        {
            y += LineHeight;
            var id = i == 0 ? message[0].IndexOf(':', StringComparison.Ordinal) : 0;
            if (id > 0)
                DrawText(picture, message[0][..id], "id", Left + 8, y - 3);
            DrawText(picture, message[i][id..], "", Left + 8 + (id * CharWidth), y - 3);
        }

        foreach (var fix in fixes)
        {
            y += LineHeight;
            DrawText(picture, $"💡 {fix}", "fix", Left + 8, y - 3, isExact: false);
        }
    }

    /// <summary>Text of as many columns as it has characters, whatever the font is: a squiggle stands where it belongs.</summary>
    private static void DrawText(StringBuilder picture, string text, string color, double x, int y, bool isExact = true)
    {
        picture.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y}\"");
        if (color.Length > 0)
            picture.Append(CultureInfo.InvariantCulture, $" class=\"{color}\"");
        if (isExact)
            picture.Append(CultureInfo.InvariantCulture, $" textLength=\"{text.Length * CharWidth:0.#}\"");
        picture.Append(CultureInfo.InvariantCulture, $">{SecurityElement.Escape(text)}</text>\n");
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > MostColumns)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
