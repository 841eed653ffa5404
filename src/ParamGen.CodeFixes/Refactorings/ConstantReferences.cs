using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Networks;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Lets the code that uses a layer's constants follow, where the layer's class of constants has another name then.</summary>
internal static class ConstantReferences
{
    /// <summary>The solution with the changed network, and with the changed names wherever they are used.</summary>
    public static async Task<Solution> FollowAsync(Document document, NetworkText before, NetworkText after, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        var changes = new Dictionary<DocumentId, List<TextChange>> { [document.Id] = [.. after.Text.GetTextChanges(before.Text)] };
        foreach (var (symbol, name) in Renamed(before, after))
        {
            foreach (var reference in await SymbolFinder.FindReferencesAsync(symbol, solution, cancellation).ConfigureAwait(false))
            {
                foreach (var location in reference.Locations.Where(location => location.Document is not SourceGeneratedDocument))
                {
                    if (!changes.TryGetValue(location.Document.Id, out var ofDocument))
                        changes.Add(location.Document.Id, ofDocument = []);
                    ofDocument.Add(new(location.Location.SourceSpan, name));
                }
            }
        }

        foreach (var changed in changes)
        {
            var text = await solution.GetDocument(changed.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(changed.Key, text.WithChanges(changed.Value.Distinct().OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    /// <summary>The generated classes that will have other names.</summary>
    private static IEnumerable<(INamedTypeSymbol Symbol, string Name)> Renamed(NetworkText before, NetworkText after)
    {
        if (before.Type.GetTypeMembers(GeneratedMembers.Layers) is not [var layers])
            return [];
        return Names(before.Source).Zip(Names(after.Source), (from, to) => (from, to))
            .Where(pair => pair.from != pair.to)
            .SelectMany(pair => layers.GetTypeMembers(pair.from), (pair, symbol) => (symbol, pair.to));
    }

    private static string[] Names(NetworkSource source) => Network.Evaluate(source).Report is { } report && report.ListedLayers.ToArray() is var layers
        ? Identifiers.OfLayers(layers, [.. layers.Select(layer => LayerMembers.Of(layer).Select(member => member.Name).ToArray())])
        : [];
}
