using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>
/// Code with other text in the place of some of its parts. It is put together from tokens: what a directive has switched off
/// stays out. A tree with other nodes would be built from the inside of a sum of many terms, which is deep.
/// </summary>
internal static class SubstitutedText
{
    /// <summary>The text of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="replaced">The parts that are replaced, in order of place, none within another.</param>
    public static string Of(SyntaxNode node, IReadOnlyList<(TextSpan Span, string Text)> replaced)
    {
        var text = new StringBuilder();
        var (next, end) = (0, node.SpanStart);
        foreach (var token in node.DescendantTokens())
        {
            while (next < replaced.Count && replaced[next].Span.End <= token.SpanStart)
                next++;
            if (next == replaced.Count || !replaced[next].Span.Contains(token.SpanStart))
                Append(token.Span, token.Text);
            else if (replaced[next].Span.Start == token.SpanStart)
                Append(replaced[next].Span, replaced[next].Text);
        }

        return text.ToString();

        // Within a text that is put together a blank would be a part of the text: there is one only where there was something.
        void Append(TextSpan span, string part)
        {
            if (span.Start > end)
                text.Append(' ');
            text.Append(part);
            end = span.End;
        }
    }
}
