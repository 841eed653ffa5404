using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.Refactorings;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>Refactors as an editor does: in a workspace in which the generator runs.</summary>
internal static class Refactor
{
    private static readonly CodeRefactoringProvider[] providers =
    [
        .. typeof(LayerRefactoring).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeRefactoringProviderAttribute>() is not null)
            .Select(type => (CodeRefactoringProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>What becomes of a source by each refactoring that is offered for the selection in <c>[|…|]</c>, by title.</summary>
    public static async Task<IReadOnlyList<(string Title, string Source)>> OfferedAsync(string marked)
    {
        var (source, span) = Unmark(marked);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(Compile.References)
            .WithParseOptions(new CSharpParseOptions(Compile.Language))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(ModelGenerator).Assembly.Location, new DllLoader()));
        project = project.AddDocument("Usings.cs", Compile.Usings).Project;
        var document = project.AddDocument("Test.cs", source);

        var actions = new List<CodeAction>();
        foreach (var provider in providers)
            await provider.ComputeRefactoringsAsync(new(document, span, actions.Add, TestContext.Current.CancellationToken));
        var offered = new List<(string, string)>();
        foreach (var action in actions)
        {
            var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            offered.Add(
                (action.Title, (await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
        }

        return offered;
    }

    /// <summary>Checks that a refactoring is offered, that it gives a source, and that the numbers are what they were.</summary>
    public static async Task VerifyAsync(string before, string title, string after)
    {
        var offered = await OfferedAsync(before);
        Assert.Contains(title, offered.Select(offer => offer.Title));
        var source = offered.Single(offer => offer.Title == title).Source;
        Assert.Equal(after, source);
        AssertSameNumbers(Unmark(before).Source, source);
    }

    public static async Task VerifyNotOfferedAsync(string before, string title) =>
        Assert.DoesNotContain(title, (await OfferedAsync(before)).Select(offer => offer.Title));

    /// <summary>
    /// Checks that two sources compile to the same numbers, model by model and layer by layer, whatever the layers' names.
    /// </summary>
    public static void AssertSameNumbers(string before, string after)
    {
        var (was, now) = (Compile.Run(before), Compile.Run(after));
        Assert.Empty(now.Errors);
        Assert.Equal("", now.Refusals);
        Assert.NotEmpty(Numbers(was));
        Assert.Equal(Numbers(was), Numbers(now));
    }

    /// <summary>
    /// The generated numbers in order, without what holds a layer's name; a weight's own name may hold that of a layer within a wrapper.
    /// </summary>
    private static List<string> Numbers(CompileResult result) =>
    [
        .. result.GeneratedFiles.OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>())
            .Where(constant => constant.Identifier.Text is not ("Name" or "Summary"))
            .Select(constant => constant.Initializer!.Value.ToString()),
    ];

    private static (string Source, TextSpan Span) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Replace("[|", "", StringComparison.Ordinal)
            .Replace("|]", "", StringComparison.Ordinal), TextSpan.FromBounds(start, end));
    }
}
