using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>What a command-line compiler loads of the package.</summary>
public class LoadingTests
{
    [Theory]
    [InlineData("ParamGen.CodeFixes.dll")]
    [InlineData("ParamGen.Completion.dll")]
    public void What_only_an_editor_needs_is_not_loaded_and_not_complained_of(string dll)
    {
        var failures = new List<AnalyzerLoadFailureEventArgs.FailureErrorCode>();
        var reference = new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, dll), new NoLoader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.ErrorCode);
        Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
        Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
        Assert.All(failures, code => Assert.Equal(AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers, code));
    }

    [Fact]
    public void The_compiler_finds_the_generator_and_the_analyzers()
    {
        var reference = new AnalyzerFileReference(typeof(ModelGenerator).Assembly.Location, new DllLoader());
        Assert.Equal(
            ["LayerNoteAnalyzer", "ModelAnalyzer", "ModelSuppressor"],
            reference.GetAnalyzers(LanguageNames.CSharp).Select(analyzer => analyzer.GetType().Name).Order());
        Assert.Single(reference.GetGenerators(LanguageNames.CSharp));
    }

    private sealed class NoLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => throw new InvalidOperationException($"{fullPath} is loaded.");
    }
}
