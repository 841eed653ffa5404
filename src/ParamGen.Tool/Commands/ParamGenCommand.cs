using System.CommandLine;

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
            "Shows and draws neural networks: Keras files, ONNX models, files of weights, and C# classes with layer attributes.")
        {
            SummaryCommand.Create(),
            DrawCommand.Create(),
        };
        var parsed = root.Parse(args);
        var code = parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
        });
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
    }
}
