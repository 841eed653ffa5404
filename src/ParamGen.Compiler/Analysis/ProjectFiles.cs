using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Analysis;

/// <summary>The files of a project, for the analysis of a class.</summary>
/// <param name="Files">The files; none for a class that names no file.</param>
/// <param name="Folder">The project's folder; empty where it is not known.</param>
/// <param name="Session">Whether models can have sessions; null for a class without an ONNX model.</param>
internal sealed record ProjectFiles(ImmutableArray<ProjectFile> Files, string Folder, SessionSupport? Session)
{
    public static ProjectFiles Of(SymbolAnalysisContext context, ClassAttributes attributes) => attributes.Files.IsEmpty
        ? new(ImmutableArray<ProjectFile>.Empty, "", null)
        : new(
            ProjectFile.Of(context.Options.AdditionalFiles, context.CancellationToken),
            ProjectFolder.Of(context.Options.AnalyzerConfigOptionsProvider),
            attributes.NamesOnnx ? SessionSupport.Of(context.Compilation) : null);
}
