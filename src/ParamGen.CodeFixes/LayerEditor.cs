using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Problems;

namespace ParamGen.CodeFixes;

/// <summary>
/// Gathers the changes of a document's layers and makes them together. They are changes of its text: comments, spaces and
/// line breaks that a change does not touch stay as they are.
/// </summary>
internal sealed class LayerEditor(SyntaxNode root, SemanticModel model, CancellationToken cancellation)
{
    private readonly List<TextChange> changes = [];

    private SourceText Text => root.SyntaxTree.GetText(cancellation);

    public void Apply(Suggestion suggestion, AttributeSyntax atFault)
    {
        foreach (var edit in suggestion.Edits)
        {
            if (LayerOf(edit.Layer, atFault) is not { } layer)
                continue;
            changes.AddRange(edit switch
            {
                SetArgument set => ArgumentEdits.Set(layer, ConstructorOf(layer), set.Argument, new ValueText(model, layer.SpanStart).Of(set.Value)),
                ResetArgument reset => ArgumentEdits.Reset(layer, reset.Argument),
                InsertLayer insert => [Insert(layer, new ValueText(model, layer.SpanStart).Of(insert.New))],
                _ => [Remove(layer)],
            });
        }
    }

    public SyntaxNode Finish()
    {
        var text = Text.WithChanges(WithoutOverlaps());
        return root.SyntaxTree.WithChangedText(text).GetRoot(cancellation);
    }

    /// <summary>Two problems may suggest the same change, which is made once.</summary>
    private IEnumerable<TextChange> WithoutOverlaps()
    {
        var end = -1;
        foreach (var change in changes.Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End))
        {
            if (change.Span.Start < end)
                continue;
            end = change.Span.End;
            yield return change;
        }
    }

    private IMethodSymbol? ConstructorOf(AttributeSyntax layer) => model.GetSymbolInfo(layer, cancellation).Symbol as IMethodSymbol;

    /// <summary>The layer at a position among those of the class; that at fault where none is named.</summary>
    private AttributeSyntax? LayerOf(int? position, AttributeSyntax atFault)
    {
        if (position is null)
            return atFault;
        if (atFault.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
            return null;
        var layers = LayerAttributes.Of(type);
        return position < layers.Length ? layers[position.Value].ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax : null;
    }

    /// <summary>Puts a layer on a line of its own before another, or before it in its list.</summary>
    private TextChange Insert(AttributeSyntax before, string layer)
    {
        var list = (AttributeListSyntax)before.Parent!;
        if (list.Attributes[0] != before)
            return new(new(before.SpanStart, 0), layer + ", ");
        var line = Text.Lines.GetLineFromPosition(list.SpanStart);
        var indentation = Text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart));
        var isFirstOnLine = string.IsNullOrWhiteSpace(indentation);
        return new(new(list.SpanStart, 0), isFirstOnLine ? $"[{layer}]{LineBreak(line)}{indentation}" : $"[{layer}] ");
    }

    /// <summary>Takes a layer out, with its list where it stands alone in it, and with its line where that is empty then.</summary>
    private TextChange Remove(AttributeSyntax layer)
    {
        var list = (AttributeListSyntax)layer.Parent!;
        if (list.Attributes.Count > 1)
            return new(Separated.SpanOf(list.Attributes, layer), "");
        var line = Text.Lines.GetLineFromPosition(list.SpanStart);
        var isWholeLine = list.Span.End <= line.End && string.IsNullOrWhiteSpace(Text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart)) + Text.ToString(TextSpan.FromBounds(list.Span.End, line.End)));
        return new(isWholeLine ? line.SpanIncludingLineBreak : TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), "");
    }

    private string LineBreak(TextLine line)
    {
        var text = Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return text.Length > 0 ? text : "\n";
    }
}
