using System.Globalization;
using System.Text;

namespace ParamGen.Describe;

/// <summary>What the text of a file is called.</summary>
internal static class TextNames
{
    /// <summary>By this ending the compiler knows a text.</summary>
    private const string Ending = ".paramgen.json";

    /// <summary>File systems allow 255, ending included.</summary>
    private const int LongestName = 100;

    /// <summary>
    /// The file's own name with a number made from its path: files of one name in two folders have two texts. Characters that
    /// mean something to a build or a file system become underscores.
    /// </summary>
    public static string Of(string file)
    {
        var name = new StringBuilder();
        foreach (var c in Path.GetFileName(file).Take(LongestName))
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        return string.Create(CultureInfo.InvariantCulture, $"{name}.{Hash(file.Replace('\\', '/')):x8}{Ending}");
    }

    /// <summary>FNV-1a, which gives the same number on every machine.</summary>
    private static uint Hash(string path)
    {
        var hash = 2166136261;
        foreach (var b in Encoding.UTF8.GetBytes(path))
            hash = unchecked((hash ^ b) * 16777619);
        return hash;
    }
}
