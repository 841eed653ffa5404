using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>
/// Gives a layer the name that it has by default. Layers that are numbered after it would be numbered otherwise then, so they are
/// given theirs as well.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AddNameRefactoring))]
public sealed class AddNameRefactoring : LayerRefactoring
{
    private const string Name = nameof(LayerAttribute.Name);

    private protected override IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span)
    {
        if (network.Selected(span) is not [var position]
            || network.Source.Layers[position] is not { Kind: not "Shared" } layer
            || layer.Gives(Name))
            yield break;
        var names = NamesOf(network.Source);
        var given = new SortedSet<int> { position };
        var isKept = false;
        while (!isKept)
        {
            var changed = NamesOf(With(network.Source, given, names));
            int[] others = [.. names.Keys.Where(other => changed[other] != names[other] && !network.Source.Layers[other].Gives(Name))];
            isKept = others.Length == 0;
            if (!isKept && others.All(given.Contains))
                yield break;
            given.UnionWith(others);
        }

        var title = $"Name it '{names[position]}'";
        yield return (given.Count == 1
            ? title
            : title + ", and those that are numbered after it", network.With([
                .. given.Select(at => new SetArgument(at, Name, names[at])),
            ]));
    }

    /// <summary>The names by position: of a block that is placed, the block's.</summary>
    private static Dictionary<int, string> NamesOf(NetworkSource source)
    {
        var names = new Dictionary<int, string>();
        foreach (var node in Renaming.Nodes(source))
        {
            var name = node.Name;
            for (var scope = node.Scope; scope is not null; scope = scope.Parent)
                name = scope.Name;
            if (!names.ContainsKey(node.Index))
                names.Add(node.Index, name);
        }

        return names;
    }

    private static NetworkSource With(NetworkSource source, SortedSet<int> given, Dictionary<int, string> names) => source with
    {
        Layers = source.Layers.Select((layer, i) => given.Contains(i) ? layer with
        {
            Arguments = layer.Arguments.Append(new(Name, names[i])).ToArray(),
        } : layer).ToArray(),
    };
}
