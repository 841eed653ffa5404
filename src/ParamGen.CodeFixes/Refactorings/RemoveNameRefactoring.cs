using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>
/// Takes a layer's name away, so that it has its default name. Layers that take it, or that are numbered otherwise then, are taken by
/// their new names.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(RemoveNameRefactoring))]
public sealed class RemoveNameRefactoring : LayerRefactoring
{
    private const string Name = nameof(LayerAttribute.Name);

    private protected override IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span)
    {
        if (network.Selected(span) is not [var position]
            || network.Source.Layers[position] is not { Kind: not "Shared" } layer
            || !layer.Gives(Name))
            yield break;
        var unnamed = layer.Without(Name);
        var changed = network.Source with
        {
            Layers = network.Source.Layers.Select((other, i) => i == position ? unnamed : other).ToArray(),
        };
        var renaming = Renaming.Of(network.Source, changed);
        var edits = new List<Edit> { new ResetArgument(position, Name) };
        for (var i = 0; i < network.Layers.Count; i++)
        {
            if (Renaming.Follow(i, network.Source.Layers[i], renaming.Of) is not { } following)
                yield break;
            edits.AddRange(following);
        }

        yield return ("Remove its name", network.With(edits));
    }
}
