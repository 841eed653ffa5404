using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Items with commas between them.</summary>
internal static class Separated
{
    /// <summary>An item with the comma that belongs to it: the one before it, or for the first the one behind.</summary>
    public static TextSpan SpanOf<T>(SeparatedSyntaxList<T> items, T item)
        where T : SyntaxNode
    {
        var position = items.IndexOf(item);
        return position > 0 ? TextSpan.FromBounds(items[position - 1].Span.End, item.Span.End)
            : items.Count > 1 ? TextSpan.FromBounds(item.SpanStart, items[1].SpanStart)
            : item.Span;
    }
}
