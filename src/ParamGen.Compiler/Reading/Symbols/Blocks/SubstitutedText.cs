using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>
/// Code with other text in place of some of its parts. It is put together from tokens, so it has nothing that a directive has
/// switched off. To replace nodes of the tree would need a stack as deep as a sum has terms.
/// </summary>
internal static class SubstitutedText
{
    /// <summary>The text of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="replaced">The parts to replace, in order and without overlaps.</param>
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

        // In an interpolated string a space would become part of the text, so there is one only where something was.
        void Append(TextSpan span, string part)
        {
            if (span.Start > end)
                text.Append(' ');
            text.Append(part);
            end = span.End;
        }
    }
}
