namespace ParamGen.Tool.Tests;

/// <summary>The help, and what is said of wrong arguments.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands =>
    [
        .. Ran.Command("--help").Output.ReplaceLineEndings("\n").Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(' ')[0]),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples(string command)
    {
        var help = Ran.Command(command, "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        Assert.Contains($"Examples:\n  paramgen {command} ", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_page_has_a_section_for_every_command(string command) =>
        Assert.Contains(
            $"\n## paramgen {command}\n",
            File.ReadAllText(Ran.PathOf("docs", "tool.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_without_its_file_says_what_is_missing(string command)
    {
        var ran = Ran.Command(command);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("Required argument", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Try 'paramgen {command} --help'.\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_refused()
    {
        var ran = Ran.Command("sumary");
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.EndsWith("Try 'paramgen --help'.\n", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("su", "summary")]
    [InlineData("diff a b --max-pa", "--max-parameters")]
    [InlineData("summary a --format ", "markdown")]
    public void A_shell_can_complete_a_command(string typed, string expected)
    {
        var ran = Ran.Command($"[suggest:{typed.Length}]", typed);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(expected, ran.Output.ReplaceLineEndings("\n").Split('\n'));
    }
}
