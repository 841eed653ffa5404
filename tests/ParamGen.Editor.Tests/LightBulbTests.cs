using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace ParamGen.Editor.Tests;

/// <summary>What the light bulb offers, applied to a workspace.</summary>
public class LightBulbTests
{
    [Theory]
    [InlineData(
        "[Input(28, 28, 3)]\n[[||]Conv2D(16, 3, Strides = 2, DilationRate = 2)]\npartial class Model { }",
        "PG0105",
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, DilationRate = 2)]\npartial class Model { }")]
    [InlineData(
        "[Input(28, 28, 3)]\n[[||]Dense(10)]\nclass Model { }",
        "PG0001",
        "[Input(28, 28, 3)]\n[Dense(10)]\npartial class Model { }")]
    [InlineData(
        "[Input(4)]\n[Dense(3)]\n[[||]Dense(10, Input = \"dens\")]\npartial class Model { }",
        "PG0302",
        "[Input(4)]\n[Dense(3)]\n[Dense(10, Input = \"dense\")]\npartial class Model { }")]
    public async Task A_fix_is_applied_and_the_problem_is_gone(string before, string id, string after)
    {
        using var editor = new Editor(before);
        var problem = Assert.Single(await editor.DiagnosticsAsync(), diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        foreach (var provider in editor.Parts<CodeFixProvider, ExportCodeFixProviderAttribute>()
            .Where(provider => provider.FixableDiagnosticIds.Contains(id)))
            await provider.RegisterCodeFixesAsync(new(
                editor.Document,
                problem,
                (action, _) => actions.Add(action),
                TestContext.Current.CancellationToken));
        Assert.Equal(after, await editor.ApplyAsync(actions[0]));
    }

    [Fact]
    public async Task Refactorings_are_found_and_applied()
    {
        using var editor = new Editor(
            "[Input(28, 28, 3)]\n[||][Conv2D(16, 3)]\npartial class Model { const long P = Layers.Conv2D.Parameters; }");
        var actions = new List<CodeAction>();
        foreach (var provider in editor.Parts<CodeRefactoringProvider, ExportCodeRefactoringProviderAttribute>())
            await provider.ComputeRefactoringsAsync(new(
                editor.Document,
                new(editor.Selection.Start + 1, 0),
                actions.Add,
                TestContext.Current.CancellationToken));
        Assert.Equal(["Name it 'conv2d'", "Write KernelSize as one number per axis"], actions.Select(action => action.Title).Order());
        Assert.Equal(
            "[Input(28, 28, 3)]\n[Conv2D(16, 3, Name = \"conv2d\")]\npartial class Model { const long P = Layers.Conv2d.Parameters; }",
            await editor.ApplyAsync(actions.Single(action => action.Title.StartsWith("Name", StringComparison.Ordinal))));
    }
}
