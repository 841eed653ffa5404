using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>
/// Fixes a project's files as <c>dotnet format analyzers</c> does: rule after rule, in an order that differs from run to run. It
/// names the choice of the first problem that it finds, of whichever rule, and asks for those that the first analysis has found.
/// </summary>
internal sealed class Formatting(int seed = 0, DiagnosticSeverity severity = DiagnosticSeverity.Error)
{
    private readonly Random random = new(seed);

    /// <summary>What becomes of the files.</summary>
    public async Task<string[]> FormatAsync(params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace, sources);
        var found = await ProblemsAsync(solution);
        foreach (var id in Shuffled(found.Select(problem => problem.Id).Distinct().Order(StringComparer.Ordinal)))
        {
            var problems = await ProblemsAsync(solution);
            foreach (var fix in Fixes.Providers.Where(fix => problems.Length > 0 && fix.FixableDiagnosticIds.Contains(id)))
                solution = await FixAllAsync(solution, fix, id, problems, FixAllScope.Solution);
        }

        return await TextsAsync(solution);
    }

    /// <summary>What becomes of the files where an editor fixes all problems of one rule in the first.</summary>
    public async Task<string[]> FixDocumentAsync(string id, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace, sources);
        var problems =
            (await ProblemsAsync(solution)).Where(problem => problem.Id == id && problem.Location.SourceTree!.FilePath == "/0.cs")
            .ToImmutableArray();
        var fix = Fixes.Providers.Single(fix => fix.FixableDiagnosticIds.Contains(id));
        return await TextsAsync(await FixAllAsync(solution, fix, id, problems, FixAllScope.Document));
    }

    private static Solution Open(AdhocWorkspace workspace, string[] sources)
    {
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(Compile.References)
            .WithParseOptions(new CSharpParseOptions(Compile.Language))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        foreach (var (source, i) in sources.Select((source, i) => (source, i)))
            project = project.AddDocument($"{i}.cs", source, filePath: $"/{i}.cs").Project;
        return project.AddDocument("Usings.cs", Compile.Usings, filePath: "/Usings.cs").Project.Solution;
    }

    private async Task<ImmutableArray<Diagnostic>> ProblemsAsync(Solution solution)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync(TestContext.Current.CancellationToken);
        var problems = await compilation!.WithAnalyzers([new ModelAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        // The analyzer reports in any order: a run that fails is to fail again.
        return [.. Shuffled(problems
            .Where(problem => problem.Severity >= severity && !problem.IsSuppressed)
            .OrderBy(problem => problem.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.SourceSpan.Start))];
    }

    private static async Task<Solution> FixAllAsync(
        Solution solution,
        CodeFixProvider fix,
        string id,
        ImmutableArray<Diagnostic> problems,
        FixAllScope scope)
    {
        if (fix.GetFixAllProvider() is not { } provider)
            return solution;
        var document = solution.GetDocument(problems[0].Location.SourceTree)!;
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(
            document,
            problems[0],
            (action, _) => actions.Add(action),
            TestContext.Current.CancellationToken));
        var context = new FixAllContext(
            document,
            fix,
            scope,
            actions.FirstOrDefault()?.EquivalenceKey!,
            [id],
            new Known(problems),
            TestContext.Current.CancellationToken);
        if (await provider.GetFixAsync(context) is not { } all)
            return solution;
        return (await all.GetOperationsAsync(
            TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<string[]> TextsAsync(Solution solution)
    {
        var documents = solution.Projects.Single().Documents.Where(document => document.Name != "Usings.cs");
        var texts = await Task.WhenAll(documents.Select(document => document.GetTextAsync(TestContext.Current.CancellationToken)));
        return [.. texts.Select(text => text.ToString())];
    }

    private List<T> Shuffled<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => random.Next())];

    private sealed class Known(ImmutableArray<Diagnostic> problems) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(problems);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(problems.Where(problem => problem.Location.SourceTree!.FilePath == document.FilePath));
    }
}
