using System.Diagnostics;

namespace ParamGen.Package.Tests.Harness;

/// <summary>Runs the SDK, one command after the other: a build takes the whole machine.</summary>
internal static class Dotnet
{
    private static readonly SemaphoreSlim turn = new(1);

    /// <summary>A build that leaves no process behind.</summary>
    public static Task<CommandResult> Build(string command, string project, params string[] arguments) =>
        Run([command, project, "-m:1", "-nodeReuse:false", "-nologo", .. arguments]);

    /// <summary>A build that must succeed.</summary>
    public static async Task<CommandResult> MustBuild(string command, string project, params string[] arguments)
    {
        var result = await Build(command, project, arguments);
        Assert.True(result.Exit == 0, $"dotnet {command} {project} exits with {result.Exit}:\n{result.Output}");
        return result;
    }

    public static Task<CommandResult> Run(params string[] arguments) =>
        RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    /// <summary>The same for a program that the SDK has installed.</summary>
    // Outside of the repository, so that its global.json and properties do not reach a consumer.
    public static Task<CommandResult> RunProgram(string file, params string[] arguments) =>
        RunProgram(file, arguments, Path.GetTempPath(), []);

    /// <summary>The same in a folder, with variables of the environment.</summary>
    public static async Task<CommandResult> RunProgram(
        string file,
        string[] arguments,
        string folder,
        Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
        };
        // What the runner of these tests has been told is not for the builds that they start.
        foreach (var variable in start.Environment.Keys.Where(IsOfTheRunner).ToArray())
            start.Environment.Remove(variable);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        await turn.WaitAsync();
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new(process.ExitCode, await output + await errors);
        }
        finally
        {
            turn.Release();
        }
    }

    private static bool IsOfTheRunner(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("TESTINGPLATFORM_", StringComparison.OrdinalIgnoreCase);
}
