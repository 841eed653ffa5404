using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>The command line, as users install it from its package.</summary>
public class ToolTests(PackedPackage package)
{
    [Fact]
    public async Task The_tool_is_installed_and_shows_a_model()
    {
        var (feed, tools) = (Path.Combine(package.Folder, "tool-feed"), Path.Combine(package.Folder, "tools"));
        await Dotnet.MustBuild(
            "pack",
            Path.Combine(PackedPackage.Repository, "src/ParamGen.Tool/ParamGen.Tool.csproj"),
            "-c",
            "Release",
            "--artifacts-path",
            package.Artifacts,
            "-o",
            feed);
        var installed = await Dotnet.Run(
            "tool", "install", "ParamGen.Tool", "--tool-path", tools, "--add-source", feed, "--version", package.Version);
        Assert.True(installed.Exit == 0, installed.Output);
        var model = Path.Combine(package.Folder, "Digits.cs");
        await File.WriteAllTextAsync(
            model,
            "[Input(28, 28, 3)] [Conv2D(16, 3)] partial class Digits;",
            TestContext.Current.CancellationToken);

        var shown = await Dotnet.RunProgram(Path.Combine(tools, "paramgen"), "summary", model, "--format", "csv");

        Assert.Equal(
            (0, "name,kind,output,parameters,trainableParameters,multiplyAdds,inputs\n"
                + "conv2d,Conv2D,\"(None, 26, 26, 16)\",448,448,292032,input_layer[0][0]\n"),
            (shown.Exit, shown.Output));
    }
}
