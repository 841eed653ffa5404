using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Tool.Checks;

/// <summary>Runs the generator and the analyzer on a compilation, as a compiler does.</summary>
internal static class CompilerRun
{
    /// <summary>What they report.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="files">The model files of the project.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="isStrict">Whether warnings of ParamGen are errors.</param>
    public static ImmutableArray<Diagnostic> Of(
        CSharpCompilation compilation,
        ImmutableArray<AdditionalText> files,
        string folder,
        bool isStrict)
    {
        var options = new ProjectOptions(folder, isStrict);
        var language = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        _ = CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], files, language, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var ofGenerator);
        var found = whole
            .WithAnalyzers([new ModelAnalyzer()], new AnalyzerOptions(files, options))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return ofGenerator.AddRange(found);
    }

    /// <summary>What a project says of itself.</summary>
    private sealed class ProjectOptions(string folder, bool isStrict) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.ProjectDir", folder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(Profile.Key, isStrict ? "strict" : "keras");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("", "");
    }

    private sealed class Options(string key, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, out string value)
        {
            value = text;
            return name == key;
        }
    }
}
