using System.CommandLine;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Commands;

/// <summary>
/// <c>paramgen report</c>: Markdown and drawings of all models of a project. Builds run it, with the arguments of the compiler.
/// </summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var arguments = ModelArguments.File("ARGUMENTS", "A file with the arguments of the C# compiler, one a line.");
        var folder = ModelArguments.Output("The folder for the report.");
        var project = new Option<string>("--project-folder")
        {
            Description = "The folder of the project; the current one by default.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        // People ask a build for it, by the target ParamGenReport.
        var command = new Command("report", "Writes Markdown and drawings of all models of a project.")
        {
            arguments, folder, project,
        };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var output = CommandOutput.Of(parsed);
            var root = Path.GetFullPath(parsed.GetValue(project)!);
            if (CSharpProject.Open(Path.Combine(root, parsed.GetValue(arguments)!), root, out var problem) is not { } code)
                return output.Fail(problem!);
            var models = CSharpModel.Read(code, className: null);
            return models.Any(model => model.Problems.Count > 0)
                ? output.Fail(models.SelectMany(model => model.Problems))
                : Write(code.Path, models, Path.Combine(root, parsed.GetValue(folder)!), output);
        });
        return command;
    }

    private static int Write(string project, IReadOnlyList<LoadedModel> models, string folder, CommandOutput output)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return output.Fail($"{folder} cannot be written: {exception.Message}");
        }

        foreach (var (path, text) in ProjectReport.Of(project, models))
        {
            var written = output.WriteFile(Path.Combine(folder, path), text);
            if (written != ExitCodes.Success)
                return written;
        }

        return ExitCodes.Success;
    }
}
