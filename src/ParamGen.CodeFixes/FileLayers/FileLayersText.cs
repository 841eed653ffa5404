using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.Refactorings;
using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>The text of a class with the layers of a file.</summary>
internal static class FileLayersText
{
    /// <summary>The text; null where attributes cannot say the file's network.</summary>
    /// <param name="network">The class.</param>
    /// <param name="file">The file.</param>
    /// <param name="keepsAllNames">Whether layers have the file's names even where nothing refers to them.</param>
    /// <param name="writesAnew">Whether a layer that differs is written anew, rather than the arguments that differ.</param>
    public static SourceText? Of(NetworkText network, ArchitectureContract file, bool keepsAllNames, bool writesAnew)
    {
        var names = new CodeNames(network.Model, network.Layers[0].SpanStart);
        var own = network.Source;
        if (AttributeNetwork.Of(file.Network, names.IsFree).Network is not { } read)
            return null;
        var written = ClassTypes.Under(read, own.DType);
        var comparison = new LayerComparison(own, written, keepsAllNames);
        var pairs = Alignment.Of(own.Layers.Count, written.Layers.Count, comparison.CostOf);
        var texts = written.Layers.Map(layer => names.Of(comparison.Named(layer)));
        var places = pairs.Select(pair => new LayerPlace(pair.Own, pair.Other is { } added ? texts[added] : null)
        {
            Edits = !writesAnew && pair is { Own: { } i, Other: { } j } ? comparison.EditsOf(i, j) : null,
            IsKept = pair is { Own: { } old, Other: { } same } && comparison.CostOf(old, same) == 0,
        }).ToList();
        var used = pairs.Where((pair, i) => pair.Other is not null && !places[i].IsKept)
            .SelectMany(pair => Models(written.Layers[pair.Other!.Value].Model));
        TextChange[] classes =
        [
            .. used.GroupBy(model => model.Name!).Select(same => network.Behind(ClassText(network, names, same.First(), keepsAllNames))),
        ];
        return network.Text.WithChanges(new LayerListChange(network, names).Changes(places).Concat(Together(classes)));
    }

    /// <summary>A model that a layer is, and those within it, each after those that it uses.</summary>
    private static IEnumerable<NetworkSource> Models(NetworkSource? model) =>
        model is null ? [] : [.. model.Layers.SelectMany(layer => Models(layer.Model)), model];

    private static string ClassText(NetworkText network, CodeNames names, NetworkSource model, bool keepsAllNames)
    {
        var declaration = network.Declaration;
        var lineBreak = network.Text.LineBreak();
        var access = declaration.Parent is TypeDeclarationSyntax ? "private" : "internal";
        var body = declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken) ? ";" : $"{lineBreak}{{{lineBreak}}}";
        var comparison = new LayerComparison(new(default), model, keepsAllNames);
        var type = model.DType is { } dtype ? $"[{names.Of(dtype)}]{lineBreak}" : "";
        var layers = string.Concat(model.Layers.Select(layer => $"[{names.Of(comparison.Named(layer))}]{lineBreak}"));
        return $"{type}{layers}{access} partial class {model.Name}{body}";
    }

    /// <summary>Insertions at one place as one.</summary>
    private static IEnumerable<TextChange> Together(TextChange[] insertions) =>
        insertions.Length == 0 ? [] : [new(insertions[0].Span, string.Concat(insertions.Select(insertion => insertion.NewText)))];
}
