namespace ParamGen.Docs.Tests;

/// <summary>A line of code fits beside another one on a screen.</summary>
public class LineLengthTests
{
    private const int Longest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    [InlineData("benchmarks")]
    [InlineData("eng")]
    public void No_line_is_longer(string folder)
    {
        var files = Directory.GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            from line in File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1))
            where line.Text.Length > Longest
            select $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Text.Length} characters");
    }
}
