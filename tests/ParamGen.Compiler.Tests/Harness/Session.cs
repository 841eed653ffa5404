using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>
/// A source that is edited again and again, as in an editor: the same driver runs all the time, and trees are parsed where they change.
/// </summary>
internal sealed class Session
{
    private readonly CSharpCompilation whole;
    private readonly SyntaxTree tree;
    private readonly AdditionalText[] files;
    private GeneratorDriver driver;

    public Session(string source, params AdditionalText[] files)
    {
        whole = Compile.Of(source);
        tree = whole.SyntaxTrees[0];
        this.files = files;
        driver = Compile.Driver().AddAdditionalTexts([.. files]);
    }

    /// <summary>The source as it was written.</summary>
    public SyntaxTree Whole => tree;

    /// <summary>What comes of the source with a part of it replaced.</summary>
    public CompileResult Edit(TextSpan span, string text) => EditUnlessCalledOff(span, text, CancellationToken.None);

    /// <summary>The same, unless it is called off.</summary>
    public CompileResult EditUnlessCalledOff(TextSpan span, string text, CancellationToken cancellation) =>
        Run(
            whole.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText(cancellation).WithChanges(new TextChange(span, text)))),
            cancellation);

    /// <summary>What comes of the source as it was written.</summary>
    public CompileResult Run() => Run(whole, CancellationToken.None);

    /// <summary>Runs the generator alone.</summary>
    public void Generate(CancellationToken cancellation) => driver = driver.RunGenerators(whole, cancellation);

    private CompileResult Run(CSharpCompilation compilation, CancellationToken cancellation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var generatorDiagnostics, cancellation);
        // A crash is what is looked for: it must not be lost in a diagnostic.
        var crashes = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            (exception, _, _) => crashes.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = output.WithAnalyzers([new ModelAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .GetAwaiter()
            .GetResult();
        Assert.Empty(crashes);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("PG", diagnostic.Id, StringComparison.Ordinal));
        Assert.Empty(generatorDiagnostics);
        return new(
            output,
            generatorDiagnostics,
            [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)])
        {
            Suppressed = [.. diagnostics.Where(diagnostic => diagnostic.IsSuppressed)],
        };
    }
}
