using System.Globalization;

namespace ParamGen.Describe;

/// <summary>
/// Of what a text was made: this program, and the times and sizes of the file and of the parts that were opened for it. It lies
/// beside the text, which is right for as long as all of that is the same; a file of an earlier time is not the same.
/// </summary>
internal sealed class Stamp
{
    private static readonly string program = $"{IdOf(typeof(Stamp))} {IdOf(typeof(Files.ModelFile))}";

    private readonly List<string> paths = [];
    private readonly List<string> lines = [program];

    /// <summary>The file, and its parts after it.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The stamp of a text that is right; null if it has to be written.</summary>
    public static Stamp? OfCurrent(string text, string file)
    {
        if (!File.Exists(text) || !File.Exists(PathOf(text)))
            return null;
        var written = File.ReadAllLines(PathOf(text));
        var now = new Stamp();
        foreach (var line in written.Skip(1))
            now.Add(line.Split('\t')[0]);
        return now.paths.FirstOrDefault() == file && now.lines.SequenceEqual(written) ? now : null;
    }

    /// <summary>Takes down what a file is, which must be before it is read: what changes meanwhile is read again.</summary>
    public void Add(string path)
    {
        paths.Add(path);
        var file = new FileInfo(path);
        lines.Add(file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{path}\t{file.LastWriteTimeUtc.Ticks}\t{file.Length}")
            : $"{path}\t-");
    }

    public void Write(string text) => TextFile.Write(PathOf(text), string.Join('\n', lines));

    /// <summary>Without a stamp, the file is described again.</summary>
    public static void Remove(string text) => File.Delete(PathOf(text));

    private static string PathOf(string text) => text + ".stamp";

    private static string IdOf(Type type) => type.Module.ModuleVersionId.ToString("N");
}
