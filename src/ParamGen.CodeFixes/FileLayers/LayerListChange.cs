using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.Refactorings;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>Puts other layers in the place of those of a class. What is kept stays as it is written, with what stands beside it.</summary>
internal sealed class LayerListChange(NetworkText network)
{
    private readonly SourceText text = network.Text;
    private readonly List<TextChange> changes = [];
    private readonly List<AttributeSyntax> removed = [];

    /// <param name="pairs">
    /// Each layer by its position with what stands there then: null for nothing, an empty text where it stays; or a new one without a
    /// position.
    /// </param>
    public IEnumerable<TextChange> Changes(IEnumerable<(int? Own, string? Text)> pairs)
    {
        AttributeSyntax? before = null;
        var (gone, added) = (new Queue<AttributeSyntax>(), new Queue<string>());
        foreach (var (own, layer) in pairs)
        {
            var old = own is { } position ? network.Layers[position] : null;
            if (old is null)
                added.Enqueue(layer!);
            else if (layer is null)
                gone.Enqueue(old);
            if (old is null || layer is null)
                continue;
            Close(gone, added, before);
            before = old;
            if (layer.Length > 0)
                changes.Add(new(old.Span, layer));
        }

        Close(gone, added, before);
        var removals = removed.GroupBy(layer => (AttributeListSyntax)layer.Parent!)
            .SelectMany(list => LayerRemoval.Of(text, list.Key, [.. list]));
        return changes.Concat(removals).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End);
    }

    /// <summary>Between two layers that stay: what comes takes the place of what goes, as far as both reach.</summary>
    private void Close(Queue<AttributeSyntax> gone, Queue<string> added, AttributeSyntax? before)
    {
        while (gone.Count > 0 && added.Count > 0)
        {
            before = gone.Dequeue();
            changes.Add(new(before.Span, added.Dequeue()));
        }

        removed.AddRange(gone);
        gone.Clear();
        if (added.Count > 0)
            changes.Add(before is null ? Before(network.Layers[0], added) : After(before, added));
        added.Clear();
    }

    private TextChange Before(AttributeSyntax layer, IEnumerable<string> added)
    {
        var list = (AttributeListSyntax)layer.Parent!;
        if (list.Attributes[0] != layer)
            return new(new(layer.SpanStart, 0), string.Concat(added.Select(other => other + ", ")));
        var space = text.IsFirstOnLine(list.SpanStart) ? text.LineBreak() + text.IndentationOf(list.SpanStart) : " ";
        return new(new(list.SpanStart, 0), string.Concat(added.Select(other => $"[{other}]{space}")));
    }

    private TextChange After(AttributeSyntax layer, IEnumerable<string> added)
    {
        var list = (AttributeListSyntax)layer.Parent!;
        if (list.Attributes.Last() != layer)
            return new(new(layer.Span.End, 0), string.Concat(added.Select(other => ", " + other)));
        // What is said of the layer at the end of its line stays with it.
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var isLast = !list.GetLastToken().GetNextToken().Span.IntersectsWith(line.Span);
        var newLine = text.LineBreak() + text.IndentationOf(list.SpanStart);
        return isLast && text.IsFirstOnLine(list.SpanStart)
            ? new(new(line.End, 0), string.Concat(added.Select(other => $"{newLine}[{other}]")))
            : new(new(list.Span.End, 0), string.Concat(added.Select(other => $" [{other}]")));
    }
}
