using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ParamGen.Tool.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The command.</param>
/// <param name="description">What it does: a line for the list of commands, then more of it for its own help.</param>
/// <param name="examples">Command lines.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description.Split('\n')[0])
{
    /// <summary>The help of a command with what it says beyond its first line.</summary>
    /// <param name="ofCommands">The help without.</param>
    public sealed class Help(HelpAction ofCommands) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = ofCommands.Invoke(parseResult);
            if (parseResult.CommandResult.Command is ExampleCommand command)
                command.WriteMore(parseResult.InvocationConfiguration.Output);
            return code;
        }
    }

    private void WriteMore(TextWriter output)
    {
        foreach (var line in description.Split('\n').Skip(1))
            output.WriteLine(line);
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
    }
}
