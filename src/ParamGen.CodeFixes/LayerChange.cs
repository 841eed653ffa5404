using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>What becomes of one layer: other arguments, layers before it, or nothing of it.</summary>
internal sealed class LayerChange(AttributeSyntax layer, ArgumentChanges arguments)
{
    private readonly List<string> before = [];

    public ArgumentChanges Arguments => arguments;

    public bool IsRemoved { get; private set; }

    public bool IsReplaced => IsRemoved && before.Count > 0;

    public void Remove() => IsRemoved = true;

    /// <summary>Puts a layer before this one. Two problems may suggest the same, which is put in once.</summary>
    public void Insert(string inserted)
    {
        if (!before.Contains(inserted))
            before.Add(inserted);
    }

    /// <summary>The changes of the text, but for taking the layer out of its list.</summary>
    public IEnumerable<TextChange> Finish(SourceText text)
    {
        if (IsRemoved)
            return IsReplaced ? [new(layer.Span, string.Join(", ", before))] : [];
        return [.. before.Select(inserted => Insertion(inserted, text)), .. arguments.Finish(text)];
    }

    /// <summary>A line of its own, where the layer is the first on its line and in its list.</summary>
    private TextChange Insertion(string inserted, SourceText text)
    {
        var list = (AttributeListSyntax)layer.Parent!;
        if (list.Attributes[0] != layer)
            return new(new(layer.SpanStart, 0), inserted + ", ");
        if (!text.IsFirstOnLine(list.SpanStart))
            return new(new(list.SpanStart, 0), $"[{inserted}] ");
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart));
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return new(new(list.SpanStart, 0), $"[{inserted}]{(lineBreak.Length > 0 ? lineBreak : "\n")}{indentation}");
    }
}
