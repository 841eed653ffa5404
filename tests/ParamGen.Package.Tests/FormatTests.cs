using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>
/// What <c>dotnet format analyzers</c> makes of a solution. It goes through the rules in another order in each run; that the
/// order does not matter is shown without it (FixAllTests), and here with <c>PARAMGEN_SAMPLES=full</c>.
/// </summary>
public class FormatTests(PackedPackage package)
{
    private static int Runs => Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full" ? 3 : 1;

    [Fact]
    public async Task One_run_fixes_everything_but_what_its_author_must_decide()
    {
        BrokenSolution[] copies = [.. Enumerable.Range(1, Runs).Select(i => BrokenSolution.Write(package, $"format{i}"))];
        var before = copies[0].Sources;
        foreach (var copy in copies)
        {
            var format = await Dotnet.Run("format", "analyzers", copy.File, "--severity", "error");
            Assert.True(format.Exit == 0, format.Output);
        }

        Assert.Equal(20, before.Count);
        Assert.True(BrokenSolution.Rules.Length >= 10);
        Assert.All(before, file => Assert.NotEqual(file.Value, copies[0].Sources[file.Key]));
        Assert.All(copies, copy => Assert.Equal(copies[0].Sources, copy.Sources));
        var after = string.Concat(copies[0].Sources.Values);
        Assert.All(BrokenSolution.Kept, kept => Assert.Contains(kept, after, StringComparison.Ordinal));

        var build = await Dotnet.Build("build", copies[0].File);
        Assert.Equal(["Mixed0.cs(", "Mixed1.cs(", "Mixed2.cs("], build.Errors.Select(error => error[..10]));
        Assert.Equal(["PG0401", "PG0411", "PG0130"], build.Errors.Select(error => error[^6..]));
    }
}
