using ParamGen.Files;
using ParamGen.Files.Descriptions;

namespace ParamGen.Describe;

/// <summary>Opens a model file, and its parts beside it, and describes it. Whatever is wrong is said in the description.</summary>
internal static class OpenedFile
{
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What the description calls it.</param>
    /// <param name="opening">Is told the path of every file that is opened, before it is.</param>
    public static FileDescription Describe(string path, string name, Action<string> opening)
    {
        try
        {
            opening(path);
            if (Directory.Exists(path))
                return Unread(name, FolderReason(path));
            using var stream = Open(path);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return ModelFile.Describe(stream, name, shard => OpenBeside(folder, shard, opening));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unread(name, "it does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Unread(name, exception.Message);
        }
#pragma warning disable CA1031 // A mistake in a reader is an error at one file, and not the end of a build.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new() { File = name, Error = new("PG0099", $"internal error, please report it: {exception.GetType().Name}") };
        }
    }

    private static FileDescription Unread(string name, string reason) => new() { File = name, Error = new("PG0501", reason) };

    private static string FolderReason(string path) => File.Exists(Path.Combine(path, "saved_model.pb"))
        ? "it is a SavedModel, which is not supported; save the model with model.save() as a .keras file"
        : "it is a folder";

    /// <summary>
    /// Without a buffer: each reader has one of its own, and skips most of the file. What has no length is not opened, since it
    /// may be a pipe, which would wait for ever.
    /// </summary>
    private static Stream Open(string path) =>
        new FileInfo(path).Length == 0 ? Stream.Null
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);

    private static Stream? OpenBeside(string folder, string name, Action<string> opening)
    {
        var path = Path.Combine(folder, name);
        opening(path);
        return File.Exists(path) ? Open(path) : null;
    }
}
