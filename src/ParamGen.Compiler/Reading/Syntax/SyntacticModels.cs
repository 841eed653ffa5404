using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading.Files;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Finds the models of a compilation with as little as possible asked of the compiler, which binds an attribute in far more
/// time than it takes to read it. Each file is read once, when it changes. A model that holds nothing but literals and
/// ParamGen's words, in a project in which these mean what ParamGen means by them, is known from that; only for another one
/// is the compiler asked, at each edit.
/// </summary>
internal sealed class SyntacticModels
{
    private readonly IncrementalValueProvider<Compilation> compilation;
    private readonly IModelSteps steps;
    private readonly IncrementalValuesProvider<FileContents> files;
    private readonly IncrementalValuesProvider<(SyntacticModel Model, bool IsClear)> models;

    public SyntacticModels(IncrementalValueProvider<Compilation> compilation, IModelSteps steps)
    {
        this.compilation = compilation;
        this.steps = steps;
        var trees = compilation.SelectMany(static (compilation, _) => ((CSharpCompilation)compilation).SyntaxTrees);
        var markers = trees
            .Select(static (tree, cancellation) => Markers.GlobalOf(tree, cancellation))
            .Where(static markers => markers is not null)
            .Collect()
            .Select(static (markers, _) => Markers.Of(markers));
        files = trees
            .Combine(markers)
            .Select((pair, cancellation) => steps.Contents(pair.Left, pair.Right, cancellation));
        var surroundings = files
            .Select(static (file, _) => file.Names)
            .Where(static names => names != FileNames.Empty)
            .Collect()
            .Select(static (names, _) => Surroundings.Of(names));
        var referenced = compilation.Select(static (compilation, cancellation) => ReferencedNames.Of(compilation, cancellation));
        models = files
            .SelectMany(static (file, _) => file.Models)
            .Combine(surroundings.Combine(referenced))
            .Select(static (pair, _) => (pair.Left, IsClear(pair.Left, pair.Right.Left, pair.Right.Right)));
    }

    /// <summary>The models that are known from their syntax.</summary>
    public IncrementalValuesProvider<ModelSource> FromSyntax =>
        models.Where(static model => model.IsClear).Select(static (model, _) => model.Model.Source!);

    /// <summary>The models for which the compiler must be asked.</summary>
    /// <param name="additional">The files of the project beside its code.</param>
    public IncrementalValuesProvider<ModelSource> NeedsBinding(IncrementalValueProvider<ImmutableArray<ProjectFile>> additional) =>
        models.Where(static model => !model.IsClear)
            .Select(static (model, _) => model.Model.MetadataName)
            .Collect()
            .Combine(compilation.Combine(additional))
            .SelectMany((pair, cancellation) => Ask(pair.Left, pair.Right.Left, pair.Right.Right, cancellation));

    private static bool IsClear(SyntacticModel model, Surroundings surroundings, ReferencedNames referenced) =>
        model.Source is not null && surroundings.KeepsMeaningOf(model) && referenced.KeepsMeaningOf(model);

    private IEnumerable<ModelSource> Ask(
        ImmutableArray<string> names,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation)
    {
        foreach (var name in names.Distinct())
        {
            if (compilation.Assembly.GetTypeByMetadataName(name) is { } type
                && steps.Source(type, compilation, files, cancellation) is { } source)
                yield return source;
        }
    }
}
