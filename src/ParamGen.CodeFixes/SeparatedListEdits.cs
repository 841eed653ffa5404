using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Items with commas between them.</summary>
internal static class SeparatedListEdits
{
    /// <summary>Takes items out of a list in which others stay, each with one comma. Comments stay, wherever they stand.</summary>
    public static IEnumerable<TextChange> Without<T>(SourceText text, SeparatedSyntaxList<T> items, ICollection<T> removed)
        where T : SyntaxNode
    {
        var lastKept = items.LastIndexOf(item => !removed.Contains(item));
        for (var i = 0; i < items.Count; i++)
        {
            if (!removed.Contains(items[i]))
                continue;
            // The comma behind goes; of what stands behind all that stays, the comma before.
            var spans = i < lastKept
                ? WithCommaBehind(text, items[i].Span, items.GetSeparator(i).Span, isFirst: i == 0)
                : WithCommaBefore(text, items.GetSeparator(i - 1).Span, items[i].Span);
            foreach (var span in spans)
                yield return new(span, "");
        }
    }

    private static TextSpan[] WithCommaBehind(SourceText text, TextSpan item, TextSpan comma, bool isFirst)
    {
        if (!text.IsBlank(item.End, comma.Start))
            return [TextSpan.FromBounds(item.Start, text.SkipSpaces(item.End)), comma];
        if (!text.IsLastOnLine(comma.End))
            return [TextSpan.FromBounds(item.Start, text.SkipSpaces(comma.End))];
        return isFirst || text.IsFirstOnLine(item.Start)
            ? [TextSpan.FromBounds(item.Start, text.SkipBlanks(comma.End))]
            : [TextSpan.FromBounds(text.SkipSpacesBack(item.Start), comma.End)];
    }

    private static TextSpan[] WithCommaBefore(SourceText text, TextSpan comma, TextSpan item) => text.IsBlank(comma.End, item.Start)
        ? [TextSpan.FromBounds(comma.Start, item.End)]
        : [comma, TextSpan.FromBounds(text.SkipSpacesBack(item.Start), item.End)];
}
