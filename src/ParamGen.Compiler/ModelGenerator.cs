using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Syntax;

namespace ParamGen.Compiler;

/// <summary>
/// Adds to each class with layers or a model file the constants of its model; where it is refused, members that say
/// why at each use. It reports nothing: that is the analyzer's part.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <summary>The step after which a model is plain values: what an edit leaves equal here costs nothing further.</summary>
    internal const string SourceStep = "ModelSource";

    /// <summary>The same for a model whose names the compiler was asked for.</summary>
    internal const string BoundSourceStep = "BoundModelSource";

    /// <summary>The step after which a model with files is plain values.</summary>
    internal const string FileSourceStep = "FileModelSource";

    /// <summary>The step that says whether models can have sessions.</summary>
    internal const string SessionStep = "Session";

    /// <summary>The step after which a model is numbers.</summary>
    internal const string ReportStep = "ModelReport";

    private readonly ModelSteps steps;

    /// <summary>What a compiler makes.</summary>
    public ModelGenerator()
        : this(new ModelSteps())
    {
    }

    internal ModelGenerator(ModelSteps steps) => this.steps = steps;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What was written: the layers of each class, and the files that it names, as plain values
        var folder = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectFolder.Of(options));
        var files = context.AdditionalTextsProvider
            .Select(static (text, cancellation) => ProjectFile.Of(text, cancellation))
            .Collect();
        var models = new SyntacticModels(context.CompilationProvider, steps);
        var fromSyntax = models.FromSyntax.WithTrackingName(SourceStep);
        var bound = models.NeedsBinding(files).WithTrackingName(BoundSourceStep);

        var level = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ConstantLevels.Of(options));

        // What comes of it: numbers, or the reason why there are none; and of these: constants, or stand-ins
        RegisterOutput(context, level, fromSyntax.Where(static source => source.Files is null));
        RegisterOutput(context, level, bound.Where(static source => source.Files is null));
        var (read, boundRead) = (WithFiles(fromSyntax, files.Combine(folder)), WithFiles(bound, files.Combine(folder)));
        RegisterOutput(context, level, read.Where(static source => !source.NamesOnnx));
        RegisterOutput(context, level, boundRead.Where(static source => !source.NamesOnnx));
        RegisterSessions(
            context,
            level,
            read.Where(static source => source.NamesOnnx),
            boundRead.Where(static source => source.NamesOnnx));
    }

    /// <summary>
    /// The classes that name files, with what is in them. No other file is read further than for its path, and none again while it stays
    /// the same.
    /// </summary>
    private IncrementalValuesProvider<ModelSource> WithFiles(
        IncrementalValuesProvider<ModelSource> sources,
        IncrementalValueProvider<(ImmutableArray<ProjectFile> Files, string Folder)> project) => sources
        .Where(static source => source.Files is not null)
        .Combine(project)
        .Select(static (pair, _) => FileChoice.Of(pair.Left, pair.Right.Files, pair.Right.Folder))
        .Select((choice, cancellation) => steps.ReadFile(choice, cancellation))
        .WithTrackingName(FileSourceStep);

    /// <summary>The models of ONNX, which have sessions where the project references ONNX Runtime, and what these share.</summary>
    private void RegisterSessions(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ConstantLevel> level,
        IncrementalValuesProvider<ModelSource> sources,
        IncrementalValuesProvider<ModelSource> bound)
    {
        var all = sources.Collect().Combine(bound.Collect()).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        var support = all
            .Select(static (sources, _) => sources.IsEmpty)
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => pair.Left ? SessionSupport.None : SessionSupport.Of(pair.Right))
            .WithTrackingName(SessionStep);
        RegisterOutput(context, level, sources, support);
        RegisterOutput(context, level, bound, support);
        var sharedFiles = all
            .Combine(support)
            .Select(static (pair, _) => pair.Right is { IsReferenced: true } support && pair.Left.Any(source =>
                source is { Signature: { } model, Refusal: null } && ModelEmitter.HasSession(model, support)))
            .SelectMany(static (hasSessions, _) => Enumerable.Range(0, hasSessions ? ModelEmitter.SharedFiles.Count : 0));
        context.RegisterSourceOutput(
            sharedFiles,
            static (output, file) => output.AddSource(ModelEmitter.SharedFiles[file].HintName, ModelEmitter.SharedFiles[file].Text));
    }

    private void RegisterOutput(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ConstantLevel> level,
        IncrementalValuesProvider<ModelSource> sources,
        IncrementalValueProvider<SessionSupport>? support = null)
    {
        var reports = sources
            .Select((source, _) => steps.Report(source))
            .WithTrackingName(ReportStep);
        if (support is { } session)
            reports = reports.Combine(session).Select(static (pair, _) => pair.Left with { Session = pair.Right });
        context.RegisterSourceOutput(reports.Combine(level), (output, pair) => Add(output, pair.Left, pair.Right));
    }

    private void Add(SourceProductionContext output, ModelReport model, ConstantLevel level)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(HintName.Of(model.Namespace, model.Types), steps.Text(model, level));
    }
}
