using ParamGen.Files;
using ParamGen.Files.Descriptions;

namespace ParamGen.Describe;

/// <summary>Opens files and writes their descriptions. What is wrong with one does not keep the others from being described.</summary>
internal sealed class Describer(TextWriter output)
{
    /// <summary>Returns the exit code.</summary>
    public int Run(CommandLine command)
    {
        var failed = 0;
        foreach (var work in command.Work)
            failed += Run(work) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    private bool Run(Work work)
    {
        try
        {
            var description = Describe(work);
            if (description.Error is { } error)
                Report(work, error.Id, error.Message);
            if (work.Text is { } text)
                TextFile.Write(text, DescriptionText.Write(description), description.Error is null ? work.Stamp : null);
            else if (description.Error is null)
                output.WriteLine(DescriptionText.Write(description, isIndented: true));
            return description.Error is null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(work, "PG0501", $"the description cannot be written: {exception.Message}");
            return false;
        }
    }

    private static FileDescription Describe(Work work)
    {
        try
        {
            using var stream = Open(work.File);
            var folder = Path.GetDirectoryName(Path.GetFullPath(work.File))!;
            return ModelFile.Describe(stream, work.Name, shard => OpenBeside(folder, shard));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new() { File = work.Name, Error = new("PG0501", $"cannot read the model file: {exception.Message}") };
        }
#pragma warning disable CA1031 // A mistake in a reader is an error at one file, and not the end of a build.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new() { File = work.Name, Error = new("PG0099", $"internal error, please report it: {exception.GetType().Name}") };
        }
    }

    /// <summary>
    /// Without a buffer: each reader has one of its own, and skips most of the file. What has no length is not opened, since it
    /// may be a pipe, which would wait for ever.
    /// </summary>
    private static Stream Open(string path) =>
        Directory.Exists(path) ? throw new IOException("It is a folder.")
        : new FileInfo(path).Length == 0 ? Stream.Null
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);

    private static Stream? OpenBeside(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? Open(path) : null;
    }

    /// <summary>The form that builds understand, and show at the file.</summary>
    private void Report(Work work, string id, string message) => output.WriteLine($"{work.Name} : error {id}: {message}");
}
