using System.CommandLine;
using ParamGen.Tool.Reports;
using Spectre.Console;

namespace ParamGen.Tool.Commands;

/// <summary>Where a command writes.</summary>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what is wrong.</param>
internal sealed record CommandOutput(TextWriter Output, TextWriter Error)
{
    /// <summary>Where the command that was parsed writes.</summary>
    public static CommandOutput Of(ParseResult parsed) =>
        new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);

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

    /// <summary>Writes a file: a new one whole or not at all; one that is there stays what it is, be it a link or a device.</summary>
    /// <param name="path">Where it is written.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="overwrites">Whether it may be there already.</param>
    public int WriteFile(string path, string text, bool overwrites = true)
    {
        string? draft = null;
        try
        {
            if (Directory.Exists(path))
                return Fail($"{path} cannot be written: it is a folder");
            if (!overwrites && File.Exists(path))
                return Fail($"{path} exists already; --force overwrites it");
            if (File.Exists(path))
            {
                File.WriteAllText(path, text);
                return ExitCodes.Success;
            }

            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (!Directory.Exists(folder))
                return Fail($"{path} cannot be written: the folder '{folder}' does not exist");
            draft = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllText(draft, text);
            File.Move(draft, path);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            Remove(draft);
            return Fail($"{path} cannot be written: {exception.Message.Replace(draft ?? path, path, StringComparison.Ordinal)}");
        }
    }

    private static void Remove(string? draft)
    {
        try
        {
            if (draft is not null)
                File.Delete(draft);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be removed either.
        }
    }
}
