using System.Globalization;
using System.Text;

namespace ParamGen.Core.Json;

/// <summary>Writes JSON values as Python's <c>json.dumps</c> does, on one line and in plain ASCII.</summary>
/// <remarks>Source: <see href="https://docs.python.org/3/library/json.html">Python, json</see>.</remarks>
internal static class JsonWriter
{
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(value, text, Quoted, Quoted, int.MaxValue);
        return text.ToString();
    }

    /// <summary>Writes a value with texts in another form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">Takes what is written.</param>
    /// <param name="writeText">Writes a text.</param>
    /// <param name="writeName">Writes the name of a member.</param>
    /// <param name="longest">The length after which items are left out.</param>
    public static void Write(
        JsonValue value,
        StringBuilder text,
        Action<string, StringBuilder> writeText,
        Action<string, StringBuilder> writeName,
        int longest)
    {
        switch (value.Kind)
        {
            case JsonKind.Null or JsonKind.True or JsonKind.False:
                text.Append(value.Kind.ToString().ToLowerInvariant());
                break;
            case JsonKind.Number:
                text.Append(value.Text);
                break;
            case JsonKind.String:
                writeText(value.Text, text);
                break;
            case JsonKind.Array:
                List('[', value.Items, ']', WriteValue);
                break;
            default:
                List('{', value.Members, '}', member =>
                {
                    writeName(member.Name, text);
                    text.Append(": ");
                    WriteValue(member.Value);
                });
                break;
        }

        void WriteValue(JsonValue item) => Write(item, text, writeText, writeName, longest);

        void List<T>(char open, IReadOnlyList<T> items, char close, Action<T> write)
        {
            text.Append(open);
            for (var i = 0; i < items.Count && text.Length <= longest; i++)
            {
                if (i > 0)
                    text.Append(", ");
                write(items[i]);
            }

            text.Append(close);
        }
    }

    private static void Quoted(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or > '~':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
