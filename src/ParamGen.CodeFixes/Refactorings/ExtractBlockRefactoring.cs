using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Moves the selected layers of a model into a block, and places it where they were.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExtractBlockRefactoring))]
public sealed class ExtractBlockRefactoring : LayerRefactoring
{
    private const string Input = nameof(LayerAttribute.Input);

    private protected override IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span)
    {
        var selected = network.Selected(span);
        if (network.IsBlock || selected.Length < 2 || selected.Any(position => network.Source.Layers[position].Kind == Catalogue.Input))
            yield break;
        var nodes = NodeReader.Read(network.Source);
        var graph = CallGraph.Of(nodes, []);
        if (nodes.Any(node => IsSplit(node, selected)) || GivenTo(selected, graph) is not { } given)
            yield break;

        var name = FreeName(network);
        var use = IsBefore(given, selected, graph) ? new LayerSource("Use", default) : LayerSources.Of("Use", (Input, given.ToName()));
        var placed = use with
        {
            Model = new NetworkSource(selected.Select(position =>
                network.Source.Layers[position]).ToArray())
            { Name = name, IsBlock = true },
        };
        var renaming = Renaming.Of(network.Source, network.Source with
        {
            Layers = new([
                .. network.Source.Layers.Take(selected[0]),
                placed,
                .. network.Source.Layers.Skip(selected[selected.Length - 1] + 1),
            ]),
        });
        if (Edits(network.Source, selected, given, graph, renaming, KerasNames.SnakeCase(name) + "_") is not { } edits
            || network.With(network.With(edits)) is not { } rewritten)
            yield break;
        var input = use.Gives(Input) ? ", " + $"{Input} = {ValueText.Of(renaming.Of(given.ToName()))}" : "";
        if (BlockText.Extract(rewritten, selected, name, input) is { } text)
            yield return ("Extract into a block", text);
    }

    /// <summary>Whether a wrapper is selected without all that it wraps, or the other way round.</summary>
    private static bool IsSplit(LayerNode node, int[] selected) =>
        node.Inner.Any(inner => selected.Contains(inner.Index) != selected.Contains(node.Index) || IsSplit(inner, selected));

    /// <summary>The only output from elsewhere that the selected layers take; null where there are several.</summary>
    private static Output? GivenTo(int[] selected, CallGraph graph)
    {
        var given = graph.Calls
            .Where(call => selected.Contains(call.Source.Index))
            .SelectMany(call => call.Inbound)
            .Where(output => !selected.Contains(output.Call.Source.Index))
            .Select(output => output with { IsImplied = false })
            .Distinct()
            .ToList();
        return given.Count == 1 ? given[0] : null;
    }

    /// <summary>Whether a block takes an output without naming it.</summary>
    private static bool IsBefore(Output given, int[] selected, CallGraph graph)
    {
        var first = graph.Calls.FindIndex(call => selected.Contains(call.Source.Index));
        return first > 0 && given == new Output(graph.Calls[first - 1], null);
    }

    /// <summary>What lets all layers take what they took; null where it cannot be written.</summary>
    private static List<Edit>? Edits(NetworkSource source, int[] selected, Output given, CallGraph graph, Renaming renaming, string prefix)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < source.Layers.Count; i++)
        {
            var layer = source.Layers[i];
            if (i == selected[0] && layer.Gives(Input))
            {
                edits.Add(new ResetArgument(i, Input));
                layer = layer.Without(Input);
            }

            if (Renaming.Follow(i, layer, selected.Contains(i) ? Within : renaming.Of) is not { } following)
                return null;
            edits.AddRange(following);
        }

        return edits;

        // Within the block, names are its own, and what it is given is "input".
        string? Within(string reference) => graph.Find(reference) is { } output && output == given ? "input"
            : renaming.Find(reference) is { } name && name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length)
            : null;
    }

    private static string FreeName(NetworkText network)
    {
        var number = 1;
        var name = network.Type.Name + "Block";
        while (!network.Type.GetMembers(name).IsEmpty
            || !network.Model.LookupNamespacesAndTypes(network.Declaration.SpanStart, name: name).IsEmpty)
            name = network.Type.Name + "Block" + ValueText.Of(++number);
        return name;
    }
}
