using System.Text;
using ParamGen.Core.Outputs;

namespace ParamGen.Compiler.Diagnostics;

/// <summary>
/// An exception that nobody has foreseen. It is an error at the class that was judged, PG0099, and never leaves ParamGen: the
/// compiler would drop the generator or the analyzer for the whole project, with no more than a warning.
/// </summary>
internal static class InternalError
{
    /// <summary>Whether an exception is a fault. Cancellation is not: the compiler waits for it.</summary>
    public static bool Is(Exception exception) => exception is not OperationCanceledException;

    /// <summary>What is said of it: its type and the first line of its message.</summary>
    public static string Text(Exception exception) => $"{exception.GetType().Name}: {FirstLine(exception.Message)}";

    /// <summary>The rule's id and message.</summary>
    public static string Message(string type, Exception exception) =>
        DeclarationRules.PG0099_InternalError.Text(CSharpWording.Instance, type, Text(exception));

    private static string FirstLine(string message)
    {
        var line = new StringBuilder();
        foreach (var c in message)
        {
            if (c is '\r' or '\n')
                break;
            line.Append(c);
        }

        return line.ToString();
    }
}
