using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Lets the code that uses a layer's constants follow, where the layer's class of constants has another name then.</summary>
internal static class ConstantReferences
{
    /// <summary>The solution with the changed network, and with the changed names wherever they are used.</summary>
    public static async Task<Solution> FollowAsync(Document document, NetworkText before, NetworkText after, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        var renamed = Renamed(before, after);
        var dependents = solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id);
        foreach (var other in dependents.Prepend(document.Project.Id).SelectMany(id => document.Project.Solution.GetProject(id)!.Documents))
        {
            var changes = await ReferencesAsync(other, renamed, cancellation).ConfigureAwait(false);
            if (other.Id == document.Id)
                changes.AddRange(after.Text.GetTextChanges(before.Text));
            if (changes.Count == 0)
                continue;
            var text = await other.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(other.Id, text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    private static async Task<List<TextChange>> ReferencesAsync(
        Document document,
        Dictionary<string, string> renamed,
        CancellationToken cancellation)
    {
        var words = new HashSet<string>(renamed.Keys.Select(id => id.Substring(id.LastIndexOf('.') + 1)));
        var root = words.Count == 0 ? null : await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        SemanticModel? model = null;
        foreach (var name in root?.DescendantNodes(descendIntoTrivia: true)
            .OfType<IdentifierNameSyntax>()
            .Where(name => words.Contains(name.Identifier.ValueText))
            ?? [])
        {
            model ??= await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
            if (model!.GetSymbolInfo(name, cancellation).Symbol is INamedTypeSymbol type
                && renamed.TryGetValue(type.OriginalDefinition.GetDocumentationCommentId() ?? "", out var other))
                changes.Add(new(name.Identifier.Span, other));
        }

        return changes;
    }

    /// <summary>
    /// The generated classes that will have other names, by the ids that documentation knows them by: they are the same in every project.
    /// </summary>
    private static Dictionary<string, string> Renamed(NetworkText before, NetworkText after) =>
        Names(before.Source).Zip(Names(after.Source), (was, now) => (was, now))
            .Where(pair => pair.was != pair.now)
            .ToDictionary(pair => $"{before.Type.GetDocumentationCommentId()}.{GeneratedMembers.Layers}.{pair.was}", pair => pair.now);

    private static string[] Names(NetworkSource source) =>
        NetworkEvaluator.Evaluate(source).Report is { } report && report.ListedLayers.ToArray() is var layers
        ? Identifiers.OfLayers(layers, [.. layers.Select(layer => new LayerMembers(layer))])
        : [];
}
