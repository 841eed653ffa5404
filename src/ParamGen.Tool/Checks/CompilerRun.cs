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
        var config = EditorConfig.Of(folder);
        var options = new ProjectOptions(folder, config, isStrict);
        var language = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        _ = CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], files, language, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var ofGenerator);
        var found = whole.WithOptions(whole.Options.WithSyntaxTreeOptionsProvider(config))
            .WithAnalyzers([new ModelAnalyzer()], new AnalyzerOptions(files, options))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return ofGenerator.AddRange(found);
    }

    /// <summary>What a project says of itself, and <c>.editorconfig</c> of its files.</summary>
    private sealed class ProjectOptions(string folder, EditorConfig config, bool isStrict) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Options(ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", folder));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Options(isStrict ? config.For(tree).SetItem(Profile.Key, "strict") : config.For(tree));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Options(ImmutableDictionary<string, string> texts) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, out string value)
        {
            value = texts.GetValueOrDefault(name)!;
            return value is not null;
        }
    }
}
