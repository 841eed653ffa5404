using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes;

/// <summary>
/// Gathers the changes of a document's layers and makes them together, so that none is lost where several meet. They are
/// changes of its text: comments, spaces and line breaks that a change does not touch stay as they are.
/// </summary>
internal sealed class LayerEditor(SourceText text, SemanticModel model, CancellationToken cancellation)
{
    private const string Name = nameof(LayerAttribute.Name);
    private const string Input = nameof(LayerAttribute.Input);

    private readonly Dictionary<AttributeSyntax, LayerChange> changes = [];

    public void Apply(Suggestion suggestion, AttributeSyntax atFault)
    {
        foreach (var edit in suggestion.Edits)
        {
            if (LayerOf(edit.Layer, atFault) is { } layer)
                Apply(edit, layer);
        }
    }

    public SourceText Finish()
    {
        var removals = changes
            .Where(change => change.Value is { IsRemoved: true, IsReplaced: false })
            .GroupBy(change => (AttributeListSyntax)change.Key.Parent!, change => change.Key)
            .SelectMany(list => LayerRemoval.Of(text, list.Key, [.. list]));
        return text.WithChanges(changes.Values
            .SelectMany(change => change.Finish(text))
            .Concat(removals)
            .OrderBy(change => change.Span.Start)
            .ThenBy(change => change.Span.End));
    }

    private void Apply(Edit edit, AttributeSyntax layer)
    {
        switch (edit)
        {
            case SetArgument set:
                ChangeOf(layer).Arguments.Set(set.Argument, NamesAt(layer).Of(set.Value));
                break;
            case ResetArgument reset:
                ChangeOf(layer).Arguments.Reset(reset.Argument);
                break;
            case InsertLayer insert:
                Insert(layer, insert.New);
                break;
            case WrapLayer wrap:
                ChangeOf(layer).Insert(NamesAt(layer).Of(wrap.Wrapper));
                break;
            case RemoveLayer:
                Remove(layer);
                break;
            default:
                throw new ArgumentException($"There is no change for {edit}.", nameof(edit));
        }
    }

    /// <summary>Puts a layer before another. It takes what that took by name.</summary>
    private void Insert(AttributeSyntax before, LayerSource layer)
    {
        var change = ChangeOf(before);
        if (!layer.Gives(Input) && change.Arguments.ValueOf(Input) is string name)
        {
            layer = layer.With(Input, name);
            change.Arguments.Reset(Input);
        }

        change.Insert(NamesAt(before).Of(layer));
    }

    /// <summary>Takes a layer out. The one behind it takes what it took.</summary>
    private void Remove(AttributeSyntax layer)
    {
        var change = ChangeOf(layer);
        change.Remove();
        var layers = LayersAround(layer);
        if (layers.SkipWhile(other => other != layer).Skip(1).FirstOrDefault() is not { } behind)
            return;
        var arguments = ChangeOf(behind).Arguments;
        var taken = arguments.ValueOf(Input) as string;
        if (taken is not null && taken != change.Arguments.ValueOf(Name) as string)
            return;
        if (change.Arguments.ValueOf(Input) is string name)
            arguments.Set(Input, NamesAt(behind).Of(name));
        else if (taken is not null)
            arguments.Reset(Input);
    }

    private LayerChange ChangeOf(AttributeSyntax layer)
    {
        if (!changes.TryGetValue(layer, out var change))
            changes.Add(layer, change = new(layer, new(layer, model, cancellation)));
        return change;
    }

    private CodeNames NamesAt(AttributeSyntax layer) => new(model, layer.SpanStart);

    /// <summary>The layer at a position among those of the class; that at fault where none is named.</summary>
    private AttributeSyntax? LayerOf(int? position, AttributeSyntax atFault) =>
        position is not { } given ? atFault : LayersAround(atFault).ElementAtOrDefault(given);

    /// <summary>The layers of the class to which a layer belongs, in order.</summary>
    private IEnumerable<AttributeSyntax?> LayersAround(AttributeSyntax layer) =>
        ClassReader.ClassAround(layer, model, cancellation) is { } type
            ? ClassAttributes.Of(type).WrittenLayers(cancellation)
            : [];
}
