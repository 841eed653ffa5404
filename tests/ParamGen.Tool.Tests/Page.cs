namespace ParamGen.Tool.Tests;

/// <summary>The page that shows what the commands print.</summary>
internal static class Page
{
    /// <summary>Asserts that the page shows a command with what it prints.</summary>
    /// <param name="command">The command, as the page writes it.</param>
    /// <param name="output">What it prints.</param>
    public static void Shows(string command, string output)
    {
        var shown = string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
        Assert.Contains(
            $"```\n$ {command}\n{shown}```\n",
            File.ReadAllText(Ran.PathOf("docs", "tool.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }
}
