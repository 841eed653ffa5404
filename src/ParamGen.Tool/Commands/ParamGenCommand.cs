using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ParamGen.Tool.Commands;

/// <summary>The command line.</summary>
internal static class ParamGenCommand
{
    /// <summary>Runs the command that the arguments ask for, and returns its exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what is wrong.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand(
            "Shows, draws, compares, converts and checks neural networks: Keras files, ONNX models, files of weights, and C# classes.")
        {
            SummaryCommand.Create(),
            DrawCommand.Create(),
            DiffCommand.Create(),
            ConvertCommand.Create(),
            CheckCommand.Create(),
            DeviceCommand.Create(),
            ReportCommand.Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new ExampleCommand.Help((HelpAction)help.Action!);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isWrong = parsed.Action is ParseErrorAction;
        // All of the help would hide what is wrong.
        if (parsed.Action is ParseErrorAction wrong)
            (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, false);
        var code = parsed.Invoke(new InvocationConfiguration
        {
            Output = isWrong ? error : output,
            Error = error,
            EnableDefaultExceptionHandler = false,
        });
        if (!isWrong)
            return code;
        error.WriteLine($"Try '{Path(parsed.CommandResult.Command)} --help'.");
        return ExitCodes.Usage;

        string Path(Command command) => command == root ? "paramgen" : $"paramgen {command.Name}";
    }
}
