using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Written;

/// <summary>
/// Finds the models of a compilation with as little as possible asked of the compiler, which binds an attribute in far more
/// time than it takes to read it. Each file is read once, when it changes. A model that holds nothing but literals and
/// ParamGen's words, in a project in which these mean what ParamGen means by them, is known from that; only for another one
/// is the compiler asked, at each edit.
/// </summary>
internal static class WrittenModels
{
    /// <summary>The models that are known from what is written.</summary>
    public static IncrementalValuesProvider<ModelSource?> Known(IncrementalValuesProvider<(WrittenModel Model, bool IsKnown)> models) =>
        models.Where(static model => model.IsKnown).Select(static (model, _) => model.Model.Source);

    /// <summary>The models for which the compiler must be asked.</summary>
    public static IncrementalValuesProvider<ModelSource?> Asked(IncrementalValuesProvider<(WrittenModel Model, bool IsKnown)> models, IncrementalValueProvider<Compilation> compilation) => models
        .Where(static model => !model.IsKnown)
        .Select(static (model, _) => model.Model.MetadataName)
        .Collect()
        .Combine(compilation)
        .SelectMany(static (pair, cancellation) => Ask(pair.Left, pair.Right, cancellation));

    /// <summary>The classes that seem to be models, and whether they are known from what is written.</summary>
    public static IncrementalValuesProvider<(WrittenModel Model, bool IsKnown)> Find(IncrementalValueProvider<Compilation> compilation)
    {
        var files = compilation
            .SelectMany(static (compilation, _) => ((CSharpCompilation)compilation).SyntaxTrees)
            .Select(static (tree, cancellation) => FileReader.Read(tree, cancellation));
        var surroundings = files
            .Select(static (file, _) => file.Names)
            .Where(static names => names != FileNames.Empty)
            .Collect()
            .Select(static (names, _) => Surroundings.Of(names));
        var referenced = compilation.Select(static (compilation, cancellation) => ReferencedNames.Of(compilation, cancellation));
        return files
            .SelectMany(static (file, _) => file.Models)
            .Combine(surroundings.Combine(referenced))
            .Select(static (pair, _) => (pair.Left, pair.Left.Source is not null && pair.Right.Left.Leaves(pair.Left) && pair.Right.Right.Leaves(pair.Left)));
    }

    /// <summary>Whether a class may be a model without looking like one: its [Input] has another name by an alias.</summary>
    public static bool IsAliased(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax type && !SyntaxModelReader.IsModel(type);

    private static IEnumerable<ModelSource?> Ask(ImmutableArray<string> names, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var name in names.Distinct())
        {
            if (compilation.Assembly.GetTypeByMetadataName(name) is { } type && LayerAttributes.Of(type).Any(LayerAttributes.IsInput)
                && ModelReader.Read(type, compilation, cancellation) is { } source)
            {
                yield return source;
            }
        }
    }
}
