using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Incrementality;

/// <summary>What a change of one of several described files costs.</summary>
public class DescribedFileTests
{
    private const string Source =
        """
        [Weights("a.h5")] partial class First { }
        [Weights("b.h5")] partial class Second { }
        [Weights("b.h5")] partial class Third { /* a body */ }
        """;

    private static readonly TextFile first = Described("a.h5", 3), second = Described("b.h5", 4);

    [Fact]
    public void An_edit_of_the_source_reads_no_file_again()
    {
        var (run, _) = Run(driver => driver, Source.Replace("a body", "another one", StringComparison.Ordinal));
        Assert.All(
            run.TrackedSteps[ModelGenerator.FileSourceStep].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(3, Unwritten(run));
    }

    [Fact]
    public void A_file_that_changes_writes_its_own_classes_alone()
    {
        var (run, text) = Run(driver => driver.ReplaceAdditionalText(second, Described("b.h5", 5)), Source);
        Assert.Equal(1, Unwritten(run));
        Assert.Equal(2, text.Split("TotalParameters = 5").Length - 1);
    }

    [Fact]
    public void A_file_that_is_written_again_as_it_was_writes_nothing()
    {
        var (run, _) = Run(driver => driver.ReplaceAdditionalText(second, Described("b.h5", 4)), Source);
        Assert.Equal(3, Unwritten(run));
    }

    [Fact]
    public void A_file_that_becomes_damaged_takes_its_numbers_away()
    {
        var (run, text) = Run(driver => driver.ReplaceAdditionalText(second, new TextFile("/obj/b.paramgen.json", "{\"param")), Source);
        Assert.Equal(1, Unwritten(run));
        Assert.DoesNotContain("TotalParameters = 4", text, StringComparison.Ordinal);
        Assert.Contains("TotalParameters = 3", text, StringComparison.Ordinal);
        Assert.Contains("PG0501 Second", text, StringComparison.Ordinal);
    }

    private static TextFile Described(string file, int size) => new(
        $"/obj/{file[0]}.paramgen.json",
        $$"""{"paramgen":1,"file":"{{file}}","kind":"hdf5","weights":[{"name":"w","shape":[{{size}}],"type":"float32","bytes":4}]}""");

    private static (GeneratorRunResult Run, string Text) Run(Func<GeneratorDriver, GeneratorDriver> change, string source)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = Compile.Of(Source);
        var driver = Compile.Driver().AddAdditionalTexts([first, second]).RunGenerators(compilation, cancellation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Compile.Parse(source, "/Test.cs"));
        var result = change(driver).RunGenerators(edited, cancellation).GetRunResult();
        return (result.Results[0], string.Join("\n", result.GeneratedTrees));
    }

    /// <summary>How many classes are left as they were.</summary>
    private static int Unwritten(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Cached);
}
