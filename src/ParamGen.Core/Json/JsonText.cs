using System.Text;

namespace ParamGen.Core.Json;

/// <summary>JSON values as messages show them.</summary>
internal static class JsonText
{
    /// <summary>What is longer ends in dots.</summary>
    private const int Longest = 40;

    /// <summary>The value on one line, shortened: [3, "same", {"class_name": …}].</summary>
    public static string Short(JsonValue value)
    {
        var text = new StringBuilder();
        JsonWriter.Write(value, text, (line, written) => Quoted(line.Replace('\n', ' ').Replace('\r', ' '), written), Quoted, Longest);
        if (text.Length <= Longest)
            return text.ToString();
        // Half a character is none.
        var length = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text.ToString(0, length) + "…";
    }

    private static void Quoted(string value, StringBuilder text) => text.Append('"').Append(value).Append('"');
}
