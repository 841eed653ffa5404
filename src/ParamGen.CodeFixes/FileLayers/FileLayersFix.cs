using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.Refactorings;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Contracts;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>Writes the layers of a Keras file on the class that must match it. What matches already stays as it is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FileLayersFix))]
public sealed class FileLayersFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        ContractRules.PG0601_ArgumentDiffers.Id,
        ContractRules.PG0602_LayerDiffers.Id,
        ContractRules.PG0603_NetworkDiffers.Id);

    /// <summary>None: the file may be the one that is wrong, so somebody must look at each.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await NetworkText.AtAsync(document, diagnostic.Location.SourceSpan, cancellation).ConfigureAwait(false) is not { } network)
                continue;
            using var culture = InvariantCulture.Enter();
            foreach (var file in FilesOf(network, document.Project.AnalyzerOptions))
            {
                if (ChangedText(network, file) is { } text)
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            $"Write the layers of '{file.File}'",
                            _ => Task.FromResult(document.WithText(text)),
                            nameof(FileLayersFix) + file.Number),
                        diagnostic);
            }
        }
    }

    /// <summary>The files with an architecture that a class with layers must match.</summary>
    private static IEnumerable<ArchitectureContract> FilesOf(NetworkText network, AnalyzerOptions options)
    {
        var files = ProjectFile.Of(options.AdditionalFiles, network.Cancellation);
        if (ModelReader.Read(network.Attributes, network.Model.Compilation, files, network.Cancellation) is not { Source: var source })
            return [];
        var choice = FileChoice.Of(source, files, ProjectFolder.Of(options.AnalyzerConfigOptionsProvider));
        return choice.Read(network.Cancellation).Source.Contracts.OfType<ArchitectureContract>();
    }

    /// <summary>The text with the layers of a file; null where the class has them, or where attributes cannot say them.</summary>
    private static SourceText? ChangedText(NetworkText network, ArchitectureContract file)
    {
        if (Agrees(network, file))
            return null;
        foreach (var (keepsAllNames, writesAnew) in new[] { (false, false), (true, false), (true, true) })
        {
            if (FileLayersText.Of(network, file, keepsAllNames, writesAnew) is { } text
                && network.With(text) is { } changed
                && Agrees(changed, file))
                return text;
        }

        return null;
    }

    /// <summary>Whether a class matches a file; what it expects of its layers may be another matter then, with a fix of its own.</summary>
    private static bool Agrees(NetworkText network, ArchitectureContract file)
    {
        var source = network.Source with
        {
            Layers = network.Source.Layers.Map(layer =>
                layer.Without(nameof(LayerAttribute.ExpectedParameters)).Without(nameof(LayerAttribute.ExpectedOutput))),
            Budget = default,
            Device = null,
        };
        return ContractReview.Of(source, new([file]), network.Type.Name, withAdvice: false).Report is not null;
    }
}
