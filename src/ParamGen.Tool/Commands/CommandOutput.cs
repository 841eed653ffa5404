using ParamGen.Tool.Reports;
using Spectre.Console;

namespace ParamGen.Tool.Commands;

/// <summary>Where a command writes.</summary>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what is wrong.</param>
internal sealed record CommandOutput(TextWriter Output, TextWriter Error)
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

    /// <summary>Says what is wrong, a line each, and that the command failed.</summary>
    public int Fail(params IEnumerable<string> problems)
    {
        foreach (var problem in problems)
            Error.WriteLine(PeopleText.Of(problem));
        return ExitCodes.Failure;
    }

    /// <summary>Writes what was asked for, where that can be written.</summary>
    /// <param name="write">Writes it.</param>
    public int Write(Action<TextWriter> write)
    {
        try
        {
            write(Output);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail($"the output cannot be written: {exception.Message}");
        }
    }

    /// <summary>Works, and says so on a terminal if it takes more than a second.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="work">Does it.</param>
    public T During<T>(string what, Func<T> work)
    {
        if (!ReferenceEquals(Error, Console.Error) || Console.IsErrorRedirected)
            return work();
        var task = Task.Run(work);
        // What goes wrong is thrown once it is asked for.
        if (Task.WaitAny([task], patience) < 0)
        {
            AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Error) })
                .Status()
                .Start(Markup.Escape(what), _ => Task.WaitAny(task));
        }

        return task.GetAwaiter().GetResult();
    }

    /// <summary>Writes a file, all of it or nothing.</summary>
    /// <param name="path">Where it is written.</param>
    /// <param name="text">What is in it.</param>
    public int WriteFile(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            return Fail($"{path} cannot be written: {exception.Message}");
        }
    }
}
