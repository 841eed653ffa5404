using ParamGen.Files;
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
        var description = Read(work, stamp);
        if (description.Error is { } error)
            Report(work.Name, error.Id, Opening(error.Id) + error.Message);
        return description;
    }

    private static FileDescription Read(Work work, Stamp stamp)
    {
        try
        {
            stamp.Add(work.File);
            if (Directory.Exists(work.File))
                return Unread(work, FolderReason(work.File));
            using var stream = Open(work.File);
            var folder = Path.GetDirectoryName(Path.GetFullPath(work.File))!;
            return ModelFile.Describe(stream, work.Name, shard => OpenBeside(folder, shard, stamp));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unread(work, "it does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Unread(work, exception.Message);
        }
#pragma warning disable CA1031 // A mistake in a reader is an error at one file, and not the end of a build.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new() { File = work.Name, Error = new("PG0099", $"internal error, please report it: {exception.GetType().Name}") };
        }
    }

    private static FileDescription Unread(Work work, string reason) => new() { File = work.Name, Error = new("PG0501", reason) };

    private static string FolderReason(string path) => File.Exists(Path.Combine(path, "saved_model.pb"))
        ? "it is a SavedModel, which is not supported; save the model with model.save() as a .keras file"
        : "it is a folder";

    /// <summary>How an error begins at the file; at a class, the rule's own message says it.</summary>
    private static string Opening(string id) => id switch
    {
        "PG0501" => "cannot read the model file: ",
        "PG0520" => "the model file is damaged: ",
        _ => "",
    };

    /// <summary>
    /// Without a buffer: each reader has one of its own, and skips most of the file. What has no length is not opened, since it
    /// may be a pipe, which would wait for ever.
    /// </summary>
    private static Stream Open(string path) =>
        new FileInfo(path).Length == 0 ? Stream.Null
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);

    private static Stream? OpenBeside(string folder, string name, Stamp stamp)
    {
        var path = Path.Combine(folder, name);
        stamp.Add(path);
        return File.Exists(path) ? Open(path) : null;
    }

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
