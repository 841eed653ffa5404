using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Moves the text of layers into a class of its own.</summary>
internal static class BlockText
{
    /// <summary>The text with the layers in a block; null where something stands between them that would not come along.</summary>
    /// <param name="network">The model.</param>
    /// <param name="selected">The positions of the layers.</param>
    /// <param name="name">The block's name.</param>
    /// <param name="arguments">What the use says beside the block's type.</param>
    public static SourceText? Extract(NetworkText network, int[] selected, string name, string arguments)
    {
        var names = new CodeNames(network.Model, network.Layers[0].SpanStart);
        var (first, last) = (network.Layers[selected[0]], network.Layers[selected[selected.Length - 1]]);
        var (firstList, lastList) = ((AttributeListSyntax)first.Parent!, (AttributeListSyntax)last.Parent!);
        var region = TextSpan.FromBounds(first.SpanStart, last.Span.End);
        var others = network.Declaration.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => region.OverlapsWith(attribute.Span) && !selected.Any(position => network.Layers[position] == attribute));
        if (others.Any())
            return null;

        var text = network.Text;
        var indentation = text.IndentationOf(network.Declaration.SpanStart);
        var lineBreak = text.LineBreak();
        var use = $"{names.OfAttribute("Use")}(typeof({name}){arguments})";
        var (startsList, endsList) = (firstList.Attributes[0] == first, lastList.Attributes.Last() == last);
        TextChange replacement;
        string moved;
        if (firstList == lastList && !(startsList && endsList))
        {
            moved = $"[{text.ToString(region)}]";
            replacement = new(region, use);
        }
        else
        {
            var start = startsList ? firstList.SpanStart : first.SpanStart;
            var end = endsList ? EndWithComment(lastList) : last.Span.End;
            moved = (startsList ? "" : "[") + text.ToString(TextSpan.FromBounds(start, end)) + (endsList ? "" : "]");
            var before = startsList ? start : first.GetFirstToken().GetPreviousToken().SpanStart;
            var after = endsList ? end : last.GetLastToken().GetNextToken().Span.End;
            if (!text.IsBlank(first.GetFirstToken().GetPreviousToken().Span.End, first.SpanStart)
                || (!endsList && !text.IsBlank(last.Span.End, after - 1)))
                return null;
            var space = text.SkipSpaces(after);
            replacement = new(
                TextSpan.FromBounds(before, endsList ? after : space),
                $"{(startsList ? "" : $"]{lineBreak}{indentation}")}[{use}]{(endsList ? "" : $"{lineBreak}{indentation}[")}");
        }

        var isWithin = selected.Any(position => NamesMember(network, network.Layers[position]));
        return Insertion(network, names, moved, name, isWithin, indentation, lineBreak) is { } insertion
            ? text.WithChanges(replacement, insertion)
            : null;
    }

    /// <summary>The block: behind the model, or within it where the layers need the model's own constants or blocks.</summary>
    private static TextChange? Insertion(
        NetworkText network,
        CodeNames names,
        string layers,
        string name,
        bool isWithin,
        string indentation,
        string lineBreak)
    {
        var (text, model) = (network.Text, network.Declaration);
        var isNested = isWithin || model.Parent is TypeDeclarationSyntax;
        var (head, access) = ($"[{names.OfAttribute("Block")}]", isNested ? "private" : "internal");
        var body = model.SemicolonToken.IsKind(SyntaxKind.SemicolonToken) ? ";" : $"{lineBreak}{{{lineBreak}}}";
        var block = $"{head}{lineBreak}{layers}{lineBreak}{access} static class {name}{body}";
        if (!isWithin)
            return network.Behind(block);

        if (!model.CloseBraceToken.IsKind(SyntaxKind.CloseBraceToken) || model.CloseBraceToken.IsMissing)
            return null;
        var close = model.CloseBraceToken.SpanStart;
        var inner = indentation + "    ";
        return text.IsFirstOnLine(close)
            ? new(new(text.Lines.GetLineFromPosition(close).Start, 0), lineBreak + inner + block.Indented(indentation, inner) + lineBreak)
            : new(
                TextSpan.FromBounds(text.SkipSpacesBack(close), close),
                lineBreak + lineBreak + inner + block.Indented(indentation, inner) + lineBreak + indentation);
    }

    /// <summary>Whether a layer names what the model, or a class that it derives from, declares.</summary>
    private static bool NamesMember(NetworkText network, AttributeSyntax layer)
    {
        foreach (var name in layer.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var container = network.Model.GetSymbolInfo(name, network.Cancellation).Symbol?.ContainingType;
            for (var candidate = container is null ? null : network.Type; candidate is not null; candidate = candidate.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(candidate, container))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The end of a list with the comment behind it on its line.</summary>
    private static int EndWithComment(AttributeListSyntax list)
    {
        var comment = list.GetTrailingTrivia()
            .LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return Math.Max(list.Span.End, comment.Span.End);
    }
}
