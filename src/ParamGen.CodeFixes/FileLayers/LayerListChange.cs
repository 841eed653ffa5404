using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.Refactorings;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>Puts other layers in the place of those of a class. What is kept stays as it is written, with what stands beside it.</summary>
/// <param name="network">The class.</param>
/// <param name="names">How values are written there.</param>
internal sealed class LayerListChange(NetworkText network, CodeNames names)
{
    private readonly SourceText text = network.Text;
    private readonly List<TextChange> changes = [];
    private readonly List<AttributeSyntax> removed = [];

    /// <param name="places">The layers before and after, in order.</param>
    public IEnumerable<TextChange> Changes(IEnumerable<LayerPlace> places)
    {
        AttributeSyntax? before = null;
        var (gone, added) = (new Queue<AttributeSyntax>(), new Queue<string>());
        foreach (var place in places)
        {
            if (place.Own is not { } position)
            {
                added.Enqueue(place.Text!);
                continue;
            }

            var old = network.Layers[position];
            if (place.Text is null)
            {
                gone.Enqueue(old);
                continue;
            }

            Close(gone, added, before);
            before = old;
            if (!place.IsKept)
                Change(old, place);
        }

        Close(gone, added, before);
        var removals = removed.GroupBy(layer => (AttributeListSyntax)layer.Parent!)
            .SelectMany(list => LayerRemoval.Of(text, list.Key, [.. list]));
        return changes.Concat(removals).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End);
    }

    /// <summary>A layer of the same kind keeps all that is not to change: constants, comments, what is expected of it.</summary>
    private void Change(AttributeSyntax layer, LayerPlace place)
    {
        if (place.Edits is null)
        {
            changes.Add(new(layer.Span, place.Text!));
            return;
        }

        var arguments = new ArgumentChanges(layer, network.Model, network.Cancellation);
        foreach (var edit in place.Edits)
        {
            if (edit is SetArgument set)
                arguments.Set(set.Argument, names.Of(set.Value));
            else if (edit is ResetArgument reset)
                arguments.Reset(reset.Argument);
        }

        changes.AddRange(arguments.Finish(text));
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

/// <summary>A place in the list of layers.</summary>
/// <param name="Own">The position of the layer that is there; null for none.</param>
/// <param name="Text">The layer that is to be there, as C# writes it; null for none.</param>
internal sealed record LayerPlace(int? Own, string? Text)
{
    /// <summary>What of the layer's arguments is to change; null where it is written anew.</summary>
    public IReadOnlyList<Edit>? Edits { get; init; }

    /// <summary>Whether it stays as it is.</summary>
    public bool IsKept { get; init; }
}
