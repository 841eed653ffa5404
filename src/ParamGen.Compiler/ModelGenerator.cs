using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Written;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler;

/// <summary>Adds to each class with an <c>[Input]</c> or a <c>[KerasModel]</c> the constants of its network. It reports nothing: that is the analyzer's part.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <summary>The step after which a model is plain values: what an edit leaves equal here costs nothing further.</summary>
    internal const string SourceStep = "ModelSource";

    /// <summary>The same for a model whose names the compiler was asked for.</summary>
    internal const string AskedSourceStep = "AskedModelSource";

    /// <summary>The step after which a model from a file is plain values.</summary>
    internal const string FileSourceStep = "FileModelSource";

    /// <summary>The step after which a model is numbers.</summary>
    internal const string ReportStep = "ModelReport";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What was written: the layers of each class, as plain values
        var models = new WrittenModels(context.CompilationProvider);
        var known = models.Known.WithTrackingName(SourceStep);
        var asked = models.Asked.WithTrackingName(AskedSourceStep);

        // What Keras has written: the layers in each class's file. No other file is read, and none again while it stays the same.
        var fileSources = models.FromFiles
            .Combine(context.AdditionalTextsProvider.Collect())
            .Select(static (pair, _) => (Model: pair.Left!, File: pair.Left!.FileAmong(pair.Right)))
            .Select(static (pair, cancellation) => pair.File is null ? null : pair.Model.With(pair.File, cancellation))
            .WithTrackingName(FileSourceStep)
            .Where(static source => source is not null);

        // What comes of it: numbers, nothing where anything is wrong; and of these: constants
        RegisterOutput(context, known);
        RegisterOutput(context, asked);
        RegisterOutput(context, fileSources);
    }

    private static void RegisterOutput(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ModelSource?> sources)
    {
        var reports = sources
            .Select(static (source, _) => Evaluate(source!))
            .WithTrackingName(ReportStep)
            .Where(static report => report is not null);
        var level = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ConstantLevels.Of(options));
        context.RegisterSourceOutput(reports.Combine(level), static (output, pair) => ModelEmitter.Emit(output, pair.Left!, pair.Right));
    }

    private static ModelReport? Evaluate(ModelSource source) =>
        Network.Evaluate(source.Network).Report is { } network ? new(source.Namespace, source.Types, network) : null;
}
