using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Takes layers out of their lists.</summary>
internal static class LayerRemoval
{
    public static IEnumerable<TextChange> Of(SourceText text, AttributeListSyntax list, ICollection<AttributeSyntax> removed) =>
        list.Attributes.All(removed.Contains)
            ? [new(WholeList(text, list.Span), "")]
            : SeparatedListEdits.Without(text, list.Attributes, removed);

    /// <summary>The list, with its line where that is empty then. A comment on the line stays.</summary>
    private static TextSpan WholeList(SourceText text, TextSpan list)
    {
        var isFirst = text.IsFirstOnLine(list.Start);
        var isLast = text.IsLastOnLine(list.End);
        return isFirst
            && isLast ? TextSpan.FromBounds(
                text.Lines.GetLineFromPosition(list.Start).Start,
                text.Lines.GetLineFromPosition(list.End).EndIncludingLineBreak)
            : isLast ? TextSpan.FromBounds(text.SkipSpacesBack(list.Start), list.End)
            : TextSpan.FromBounds(list.Start, text.SkipSpaces(list.End));
    }
}
