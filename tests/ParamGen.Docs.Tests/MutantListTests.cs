namespace ParamGen.Docs.Tests;

/// <summary>The list of mutants keeps up with Core: each changes a text that is in its file exactly once.</summary>
public class MutantListTests
{
    [Fact]
    public void Each_mutant_fits_its_file()
    {
        var (file, mutants) = ("", 0);
        var lines = File.ReadLines(Repository.Path("eng", "Mutants", "mutants.txt"));
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not ('#' or '+')))
        {
            if (!line.StartsWith("- ", StringComparison.Ordinal))
            {
                file = line.Trim();
                continue;
            }

            var text = File.ReadAllText(Repository.Path("src", "ParamGen.Core", file)).ReplaceLineEndings("\n");
            Assert.True(text.Split(line[2..]).Length == 2, $"{file}: '{line[2..]}' is not there exactly once");
            mutants++;
        }

        Assert.True(mutants > 100);
    }
}
