using Microsoft.CodeAnalysis;
using ParamGen.Runtime.Tests.Harness;

namespace ParamGen.Runtime.Tests.Generation;

/// <summary>What an edit writes again of models with sessions: nothing.</summary>
public class IncrementalityTests
{
    [Fact]
    public void An_edit_writes_no_model_and_no_shared_file_again()
    {
        var project = new SessionProject(
            """
            [ParamGen.OnnxModel("identity.onnx")] partial class A { /* a body */ }
            [ParamGen.OnnxModel("sum.onnx")] partial class B { }
            [ParamGen.Input(4), ParamGen.Dense(2)] partial class C { }
            """,
            ["identity.onnx", "sum.onnx"]);
        var first = project.Driver.RunGenerators(project.Before, TestContext.Current.CancellationToken);
        var tree = project.Before.SyntaxTrees[0];
        var edited = project.Before.ReplaceSyntaxTree(tree, tree.WithChangedText(
            Microsoft.CodeAnalysis.Text.SourceText.From(tree.ToString().Replace("a body", "another", StringComparison.Ordinal))));
        var second = first.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.All(
            second.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.All(
            second.TrackedSteps["Session"].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
    }

    [Fact]
    public void A_reference_that_is_added_leaves_other_models_as_they_are()
    {
        var project = new SessionProject(
            """
            [ParamGen.OnnxModel("identity.onnx")] partial class A { }
            [ParamGen.Input(4), ParamGen.Dense(2)] partial class C { }
            """,
            ["identity.onnx"]);
        var library = project.Before.References.Single(reference =>
            Path.GetFileName(reference.Display) == "Microsoft.ML.OnnxRuntime.dll");
        var first = project.Driver.RunGenerators(project.Before.RemoveReferences(library), TestContext.Current.CancellationToken);
        Assert.Equal(2, first.GetRunResult().GeneratedTrees.Length);
        var second = first.RunGenerators(project.Before, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.True(second.GeneratedSources.Length > 2);
        Assert.Single(
            second.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => output.Reason is IncrementalStepRunReason.Cached);
    }
}
