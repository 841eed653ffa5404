using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ParamGen.CodeFixes;
using ParamGen.CodeFixes.FileLayers;
using ParamGen.Compiler.Analysis;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>Applies code fixes as an editor does.</summary>
internal static class Fixes
{
    public static readonly CodeFixProvider[] Providers =
    [
        new SuggestionFix(),
        new OneByOneFix(),
        new MakePartialFix(),
        new AddInputFix(),
        new RemoveFileModifierFix(),
        new InputOfModelFix(),
        new FileLayersFix(),
    ];

    /// <summary>Checks that a fix turns a source, with its problems marked, into another, one by one and all at once.</summary>
    /// <param name="before">The source, in which each problem is marked.</param>
    /// <param name="after">What becomes of it.</param>
    /// <param name="choice">Which of the fixes is made.</param>
    /// <param name="usings">What stands before both.</param>
    /// <param name="isOneByOne">Whether nothing is fixed where all is to be fixed at once.</param>
    public static Task VerifyAsync<TFix>(
        string before,
        string after,
        int choice = 0,
        string usings = "using ParamGen;\n",
        bool isOneByOne = false)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<ModelAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = usings + before,
            FixedCode = usings + after,
            BatchFixedCode = usings + (isOneByOne ? before : after),
            CodeActionIndex = choice,
            ReferenceAssemblies = new("any"),
            // A problem of a containing type is found while the model within it is analysed.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
            // The constants are the generator's part.
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        if (isOneByOne)
            test.BatchFixedState.MarkupHandling = MarkupMode.Allow;
        // Advice on what is mended is not what is tested, unless the test marks it.
        test.DisabledDiagnostics.AddRange(Descriptors.All
            .Where(rule => rule.DefaultSeverity != DiagnosticSeverity.Error && !before.Contains(rule.Id, StringComparison.Ordinal))
            .Select(rule => rule.Id));
        test.TestState.AdditionalReferences.AddRange(Compile.References);
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(
            project,
            new CSharpParseOptions(Compile.Language)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What becomes of a source when each of the fixes offered for its first problem is applied, by title.</summary>
    public static async Task<IReadOnlyList<(string Title, string Source)>> OfferedAsync(
        string source,
        EditorConfig? settings = null,
        params AdditionalText[] files)
    {
        if (Compile.RunWith(settings ?? new(), source, files).Problems is not [var problem, ..])
            return [];
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(Compile.References)
            .WithParseOptions(new CSharpParseOptions(Compile.Language))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            // What is wrong may be a generated constant, which must be there then.
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(ModelGenerator).Assembly.Location, new DllLoader()));
        project = project.AddDocument("Usings.cs", Compile.Usings).Project;
        foreach (var file in files)
        {
            // One that cannot be read is none that a workspace could hold.
            if (file.GetText() is { } text)
                project = project.AddAdditionalDocument(Path.GetFileName(file.Path), text, null, file.Path).Project;
        }

        var document = project.AddDocument("Test.cs", source);
        var tree = (await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        // A copy at the place in this document, which cannot be made with the arguments of the message.
        var descriptor = new DiagnosticDescriptor(
            problem.Id,
            problem.Descriptor.Title,
            problem.GetMessage(CultureInfo.InvariantCulture),
            problem.Descriptor.Category,
            problem.Severity,
            true);
        var diagnostic = Diagnostic.Create(descriptor, Location.Create(tree, problem.Location.SourceSpan), problem.Properties);

        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(problem.Id)))
            await provider.RegisterCodeFixesAsync(new(
                document,
                diagnostic,
                (action, _) => actions.Add(action),
                TestContext.Current.CancellationToken));
        var offered = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var action in actions)
        {
            var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            var text = await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);
            offered.Add((action.Title, text.ToString()));
        }

        return offered.ToImmutable();
    }
}
