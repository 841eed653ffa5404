using ParamGen.Files.Descriptions;

namespace ParamGen.Describe;

/// <summary>Opens files and writes their descriptions. What is wrong with one does not keep the others from being described.</summary>
internal sealed class Describer(TextWriter output)
{
    private readonly List<string> texts = [];
    private readonly List<string> parts = [];

    /// <summary>Returns the exit code.</summary>
    public int Run(CommandLine command)
    {
        var failed = 0;
        foreach (var work in command.Work)
            failed += Run(work, isBuild: command.Build is not null) ? 0 : 1;
        if (command.Build is { } build)
            failed += Try(build.ListFile, () => build.Finish(texts, parts, isComplete: failed == 0)) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    private bool Run(Work work, bool isBuild)
    {
        FileProblem? problem = null;
        var isWritten = Try(work.Name, () => problem = work.Text is null ? Print(work) : Write(work, work.Text, isBuild));
        return isWritten && problem is null;
    }

    private FileProblem? Print(Work work)
    {
        var description = Describe(work, new());
        if (description.Error is null)
            output.WriteLine(DescriptionText.Write(description, isIndented: true));
        return description.Error;
    }

    private FileProblem? Write(Work work, string text, bool isBuild)
    {
        if (isBuild && Stamp.OfCurrent(text, work.File) is { } current)
        {
            AddToBuild(text, current);
            return null;
        }

        var stamp = new Stamp();
        var description = Describe(work, stamp);
        TextFile.Write(text, DescriptionText.Write(description));
        if (isBuild && description.Error is null)
            stamp.Write(text);
        else
            Stamp.Remove(text);
        AddToBuild(text, stamp);
        return description.Error;
    }

    private void AddToBuild(string text, Stamp stamp)
    {
        texts.Add(text);
        parts.AddRange(stamp.Paths.Skip(1));
    }

    private FileDescription Describe(Work work, Stamp stamp)
    {
        var description = OpenedFile.Describe(work.File, work.Name, stamp.Add);
        if (description.Error is { } error)
            Report(work.Name, error.Id, Opening(error.Id) + error.Message);
        return description;
    }

    /// <summary>How an error begins at the file; at a class, the rule's own message says it.</summary>
    private static string Opening(string id) => id switch
    {
        "PG0501" => "cannot read the model file: ",
        "PG0520" => "the model file is damaged: ",
        _ => "",
    };

    private bool Try(string name, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(name, "PG0501", $"the description cannot be written: {exception.Message}");
            return false;
        }
    }

    /// <summary>The form that builds understand, and show at the file: what is before a colon, except for a drive's.</summary>
    private void Report(string name, string id, string message)
    {
        var file = string.Concat(name.Select((c, i) => char.IsControl(c) || (c == ':' && i != 1) ? '_' : c));
        output.WriteLine($"{file} : error {id}: {message.ReplaceLineEndings(" ")}");
    }
}
