namespace ParamGen.Tool.Tests;

/// <summary>The pages that show what the commands print and draw.</summary>
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

    /// <summary>Asserts that a page shows what a command draws.</summary>
    /// <param name="image">The image in <c>docs/images</c>.</param>
    /// <param name="drawn">What is drawn.</param>
    public static void ShowsImage(string image, string drawn)
    {
        if (Environment.GetEnvironmentVariable("PARAMGEN_UPDATE") == "1")
            File.WriteAllText(Path.Combine(Sources, "docs", "images", image), drawn);
        else
            Assert.Equal(File.ReadAllText(Ran.PathOf("docs", "images", image)).ReplaceLineEndings("\n"), drawn);
    }

    /// <summary>The folder of the repository.</summary>
    private static string Sources
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ParamGen.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
