using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Incrementality;

/// <summary>
/// What an edit of the same file costs. (An edit of another file would prove nothing: a step that kept the syntax would pass.)
/// </summary>
public class IncrementalityTests
{
    private const string Source = """
        // a comment
        [Input(28, 28, 3)]
        [Conv2D(16, 3)]
        [Flatten]
        public partial class First { }

        [Input(4)]
        [Dense(3, Name = "a")]
        public partial class Second { void Method() { } }
        """;

    /// <summary>What a step says of an output that is written again: until Roslyn 4.8 such an output was new.</summary>
    private static readonly IncrementalStepRunReason written =
        typeof(Compilation).Assembly.GetName().Version < new Version(4, 8)
            ? IncrementalStepRunReason.New
            : IncrementalStepRunReason.Modified;

    [Theory]
    [InlineData("// a comment", "// another comment, and\n\n// a line more")]
    [InlineData("void Method() { }", "void Method() { int x = 1; } int Field;")]
    [InlineData("[Dense(3, Name = \"a\")]", "[Dense(units: 1 + 2, Name = \"a\")]")]
    [InlineData("[Dense(3, Name = \"a\")]", "[ParamGen.DenseAttribute(3, Name = \"a\" + \"\")] // the same")]
    [InlineData("[Flatten]\n", "[Flatten]\n\n")]
    [InlineData("public partial class Second", "internal partial class Second")]
    public void An_edit_that_changes_no_layer_leaves_everything_as_it_is(string before, string after)
    {
        var (_, run) = Edit(before, after);
        Assert.All(
            Reasons(run, ModelGenerator.SourceStep),
            reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{reason}"));
        Assert.All(Reasons(run, ModelGenerator.ReportStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("[Conv2D(16, 3)]", "[Conv2D(17, 3)]")]
    [InlineData("[Flatten]", "[Flatten] [Dense(1)]")]
    public void An_edit_of_one_model_writes_that_model_alone(string before, string after)
    {
        var (_, run) = Edit(before, after);
        Assert.Equal([IncrementalStepRunReason.Cached, written], OutputReasons(run).OrderDescending());
    }

    [Fact]
    public void An_argument_that_changes_no_number_leaves_the_output_as_it_is()
    {
        var (_, run) = Edit("[Conv2D(16, 3)]", "[Conv2D(16, 3, Activation = Activation.Relu)]");
        Assert.Single(Reasons(run, ModelGenerator.SourceStep), reason => reason is IncrementalStepRunReason.Modified);
        Assert.Contains(IncrementalStepRunReason.Unchanged, Reasons(run, ModelGenerator.ReportStep));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_error_takes_the_constants_of_its_model_away_and_leaves_the_others()
    {
        var (output, run) = Edit("[Conv2D(16, 3)]", "[Conv2D(16, 33)]");
        Assert.Equal([IncrementalStepRunReason.Cached, written], OutputReasons(run).OrderDescending());
        Assert.Contains("PG0203 conv2d", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes()
    {
        Assert.Equal(Compile.Run(Source).GeneratedText, Compile.Run(Source).GeneratedText);
        Assert.DoesNotContain('\r', Compile.Run(Source).GeneratedText);
    }

    private static (string Output, GeneratorRunResult Run) Edit(string before, string after)
    {
        Assert.Contains(before, Source, StringComparison.Ordinal);
        var compilation = Compile.Of(Source);
        var driver = Compile.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0],
            Compile.Parse(Source.Replace(before, after, StringComparison.Ordinal), "/Test.cs"));
        Assert.Empty(edited.SyntaxTrees[0].GetDiagnostics(TestContext.Current.CancellationToken));
        var result = driver.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult();
        return (string.Join("\n", result.GeneratedTrees), result.Results[0]);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
