using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler;

/// <summary>Adds to each class with an <c>[Input]</c> the constants of its network. It reports nothing: that is the analyzer's part.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <summary>The step after which a model is plain values: what an edit leaves equal here costs nothing further.</summary>
    internal const string SourceStep = "ModelSource";

    /// <summary>The step after which a model is numbers.</summary>
    internal const string ReportStep = "ModelReport";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What was written: the layers of each class, as plain values
        var sources = context.SyntaxProvider
            .ForAttributeWithMetadataName(LayerAttributes.Input, IsModel, Read)
            .WithTrackingName(SourceStep)
            .Where(static source => source is not null);

        // What comes of it: numbers; nothing where anything is wrong
        var reports = sources
            .Select(static (source, _) => Evaluate(source!))
            .WithTrackingName(ReportStep)
            .Where(static report => report is not null);

        // What is added: constants
        context.RegisterSourceOutput(reports, static (output, report) => ModelEmitter.Emit(output, report!));
    }

    private static bool IsModel(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    private static ModelSource? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is INamedTypeSymbol type ? ModelReader.Read(type, cancellation) : null;

    private static ModelReport? Evaluate(ModelSource source) =>
        Network.Evaluate(source.Network).Report is { } network ? new(source.Namespace, source.Types, network) : null;
}
