using System.Text;

namespace ParamGen.Describe;

/// <summary>Writes texts that other processes may be reading, or writing too.</summary>
internal static class TextFile
{
    private const int Attempts = 20;

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text if it is not there already, so that the compiler does not run for nothing.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path) || File.ReadAllText(path, utf8) != text)
            Replace(path, text);
    }

    /// <summary>
    /// Through a file of another name, so that nobody reads half a text. Windows does not replace a file while somebody reads it,
    /// which is soon over.
    /// </summary>
    private static void Replace(string path, string text)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(temporary, text, utf8);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception exception) when (attempt < Attempts && exception is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(attempt);
            }
        }
    }
}
