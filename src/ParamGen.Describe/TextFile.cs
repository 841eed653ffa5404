using System.Text;

namespace ParamGen.Describe;

/// <summary>Writes texts that other processes may be reading, or writing too.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a text if it is not there already, so that the compiler does not run for nothing, then the stamp. A file that
    /// cannot be described has no stamp: every build says so again.
    /// </summary>
    public static void Write(string path, string text, string? stamp)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var stampPath = path + ".stamp";
        if (!Holds(path, text))
            Replace(path, text);
        if (stamp is null)
            File.Delete(stampPath);
        else if (!Holds(stampPath, stamp))
            Replace(stampPath, stamp);
    }

    private static bool Holds(string path, string text) => File.Exists(path) && File.ReadAllText(path, utf8) == text;

    /// <summary>Through a file of another name, so that nobody reads half a text.</summary>
    private static void Replace(string path, string text)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(temporary, text, utf8);
        File.Move(temporary, path, overwrite: true);
    }
}
