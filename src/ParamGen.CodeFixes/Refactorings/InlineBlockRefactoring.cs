using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Puts a block's layers in the stead of its use, with the values that the use gives. The block itself stays.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(InlineBlockRefactoring))]
public sealed class InlineBlockRefactoring : LayerRefactoring
{
    private const string Name = nameof(LayerAttribute.Name);

    private protected override IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span)
    {
        if (network.IsBlock
            || network.Selected(span) is not [var position]
            || network.Source.Layers[position] is not { Model: { IsBlock: true } block } placed
            // The layers would have the type of the class.
            || (block.DType is { } type && type != (network.Source.DType ?? DType.Float32)))
            yield break;
        var use = (UseAttribute)Catalogue.Find(placed.Kind)!.Bind(placed.Arguments);
        var nodes = NodeReader.Read(network.Source);
        var scopes = nodes.Where(node => node.Index == position && node.Scope is not null)
            .Select(node => node.Scope!.Outermost)
            .Distinct()
            .ToArray();
        if (scopes.Length == 0 || WrittenBlock.Of(network, position) is not { } written)
            yield break;

        var names = Names(nodes, block, scopes);
        var layers = scopes.SelectMany((_, copy) => block.Layers.Select((layer, i) => Named(layer, names[copy][i])));
        var renaming = Renaming.Of(network.Source, network.Source with
        {
            Layers = new([.. network.Source.Layers.Take(position), .. layers, .. network.Source.Layers.Skip(position + 1)]),
        });
        var graph = CallGraph.Of(nodes, []);
        var copies = new List<string>();
        for (var copy = 0; copy < scopes.Length; copy++)
        {
            var edits = new List<IReadOnlyList<Edit>>();
            for (var i = 0; i < block.Layers.Count; i++)
            {
                if (Renaming.Follow(
                    null,
                    block.Layers[i],
                    reference => Outside(reference, scopes[copy], graph, renaming)) is not { } following)
                    yield break;
                edits.Add([.. following, .. Own(block.Layers[i], use, names[copy][i], copy + i == 0 ? renaming : null)]);
            }

            if (written.With(edits) is not { } texts)
                yield break;
            copies.AddRange(texts);
        }

        if (References(network.Source, position, renaming) is { } others)
            yield return ("Inline the block", written.InsteadOf(network.Layers[position], network.With(others), copies));
    }

    /// <summary>
    /// The names of the layers that have one, by copy: the layer's own where it is free, else with a number. A name that another layer
    /// has had may be a default name then.
    /// </summary>
    private static string?[][] Names(List<LayerNode> nodes, NetworkSource block, BlockScope[] scopes)
    {
        var taken = new HashSet<string>(nodes.Select(node => node.Name));
        foreach (var node in nodes)
        {
            for (var scope = node.Scope; scope is not null; scope = scope.Parent)
                taken.Add(scope.Name);
        }

        return [.. scopes.Select(_ => block.Layers.Select(NameOf).Select(name => name is null ? null : Free(name)).ToArray())];

        string Free(string name)
        {
            var free = name;
            for (var number = 1; !taken.Add(free); number++)
                free = $"{name}_{ValueText.Of(number)}";
            return free;
        }
    }

    private static string? NameOf(LayerSource layer) => layer.TextOf(Name) is { Length: > 0 } name ? name : null;

    private static LayerSource Named(LayerSource layer, string? name) => name is null ? layer : layer.With(Name, name);

    /// <summary>What a reference within a block is outside of it; null where that cannot be written.</summary>
    private static string? Outside(string reference, BlockScope scope, CallGraph graph, Renaming renaming) =>
        renaming.Find(BlockScope.Qualify(scope, reference))
        ?? (graph.Find(reference, scope) is { } given ? renaming.Of(given.ToName()) : null);

    /// <summary>What a layer takes over from the block's use.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="use">The use.</param>
    /// <param name="name">The layer's name; null where it has none.</param>
    /// <param name="ofFirst">For the first layer, the names: it takes what the block took.</param>
    private static IEnumerable<Edit> Own(LayerSource layer, UseAttribute use, string? name, Renaming? ofFirst)
    {
        if (name is not null && name != NameOf(layer))
            yield return new SetArgument(null, Name, name);
        if (!use.Trainable && !layer.Gives(nameof(use.Trainable)))
            yield return new SetArgument(null, nameof(use.Trainable), false);
        if (ofFirst is not null && use.Input is not null && !layer.Arguments.Any(argument => LayerReferences.IsReference(argument.Name)))
            yield return new SetArgument(null, nameof(use.Input), ofFirst.Of(use.Input));
    }

    private static List<Edit>? References(NetworkSource source, int position, Renaming renaming)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < source.Layers.Count; i++)
        {
            if (i == position)
                continue;
            if (Renaming.Follow(i, source.Layers[i], renaming.Of) is not { } following)
                return null;
            edits.AddRange(following);
        }

        return edits;
    }
}
