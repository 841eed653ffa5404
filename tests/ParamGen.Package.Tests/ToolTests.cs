using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>The command line, as users install it from its package.</summary>
public class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    private const string Narrow = "[Input(28, 28, 3)] [Conv2D(16, 3)] partial class Digits;";
    private const string Wide = "[Input(28, 28, 3)] [Conv2D(20, 3)] partial class Digits;";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_tool_is_installed_and_shows_a_model()
    {
        var model = Path.Combine(tool.NewFolder("installed"), "Digits.cs");
        await File.WriteAllTextAsync(model, Narrow, Cancellation);

        var shown = await Dotnet.RunProgram(tool.Command, "summary", model, "--format", "csv");

        Assert.Equal((0, Rows), (shown.Exit, shown.Output));
    }

    [Fact]
    public async Task The_tool_runs_without_being_installed()
    {
        var folder = tool.NewFolder("executed");
        await File.WriteAllTextAsync(Path.Combine(folder, "Digits.cs"), Narrow, Cancellation);

        var shown = await tool.Run(
            folder, "dotnet", "tool", "exec", "--yes", $"ParamGen.Tool@{tool.Version}", "--", "summary", "Digits.cs", "--format", "csv");

        Assert.Equal(0, shown.Exit);
        Assert.EndsWith(Rows, shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Git_shows_what_changed_in_a_model()
    {
        var folder = await Repository("difftool");

        var shown = await tool.Run(
            folder, "git", "difftool", "--no-prompt", "--extcmd", "paramgen diff --format csv", "old", "new", "--", "Digits.cs");

        Assert.Equal(0, shown.Exit);
        Assert.Contains("Digits,changed,conv2d,conv2d,", shown.Output, StringComparison.Ordinal);
        Assert.Contains(",448,560,112,", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_of_the_workflow_writes_what_a_pull_request_changes()
    {
        var folder = await Repository("pull-request");
        var script = Path.Combine(PackedPackage.Repository, "samples", "PullRequest", "model-diff.sh");

        var fine = await tool.Run(folder, "bash", script, "old", "new");
        Assert.Equal(0, fine.Exit);
        Assert.StartsWith("## `Added.cs`\n\n### Added\n", fine.Output, StringComparison.Ordinal);
        Assert.Contains("## `Digits.cs`\n\n### Digits\n\n| Change | Layer |", fine.Output, StringComparison.Ordinal);
        Assert.Contains("- Parameters: 448 → 560 (+112, +25%)\n", fine.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Other.cs", fine.Output, StringComparison.Ordinal);

        var tooMuch = await tool.Run(folder, "bash", script, "old", "new", "--max-parameters", "+5%");
        Assert.Equal(3, tooMuch.Exit);
        Assert.Contains(
            "\nDigits: the parameters are 560, 448 before; at most 470 are allowed (+5%)\n",
            tooMuch.Output,
            StringComparison.Ordinal);

        var nothing = await tool.Run(folder, "bash", script, "new", "new");
        Assert.Equal((0, "No model differs.\n"), (nothing.Exit, nothing.Output));
    }

    [Fact]
    public async Task A_build_writes_the_report_of_a_project()
    {
        var folder = tool.NewFolder("report");
        await File.WriteAllTextAsync(Path.Combine(folder, "Report.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <ParamGenReportFolder>docs/models</ParamGenReportFolder>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ParamGen" Version="[{tool.Version}]" />
              </ItemGroup>
            </Project>
            """, Cancellation);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Digits.cs"),
            "using ParamGen; [Input(28, 28, 3)] [Conv2D(Sizes.Filters, 3)] public partial class Digits;",
            Cancellation);
        // What another file says is known here, as it is to the compiler.
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Sizes.cs"),
            "static class Sizes { public const int Filters = 20; }",
            Cancellation);

        var built = await tool.Run(folder, "dotnet", "build", "-t:ParamGenReport", "-m:1", "-nodeReuse:false", "-nologo");

        Assert.True(built.Exit == 0, built.Output);
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "docs", "models", "models.md"), Cancellation);
        Assert.Contains("| conv2d | Conv2D | (None, 26, 26, 20) | 560 |", page, StringComparison.Ordinal);
        Assert.Contains("![Digits](<Digits.svg>)", page, StringComparison.Ordinal);
        var drawing = await File.ReadAllTextAsync(Path.Combine(folder, "docs", "models", "Digits.svg"), Cancellation);
        Assert.Contains("560 parameters", drawing, StringComparison.Ordinal);
    }

    private static string Rows =>
        "name,kind,output,parameters,trainableParameters,multiplyAdds,inputs\n"
        + "conv2d,Conv2D,\"(None, 26, 26, 16)\",448,448,292032,input_layer[0][0]\n";

    /// <summary>A repository with two commits: a model changes, one is added, and so is code without any.</summary>
    private async Task<string> Repository(string name)
    {
        var folder = tool.NewFolder(name);
        await Git("init", "--quiet");
        await Commit("old", ("Digits.cs", Narrow));
        await Commit("new", ("Digits.cs", Wide), ("Added.cs", "[Input(8)] [Dense(4)] partial class Added;"), ("Other.cs", "class Other;"));
        return folder;

        async Task Commit(string tag, params (string Path, string Text)[] files)
        {
            foreach (var (path, text) in files)
                await File.WriteAllTextAsync(Path.Combine(folder, path), text, Cancellation);
            await Git("add", "--all");
            await Git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", tag);
            await Git("tag", tag);
        }

        async Task Git(params string[] arguments)
        {
            var ran = await tool.Run(folder, "git", arguments);
            Assert.True(ran.Exit == 0, ran.Output);
        }
    }
}
