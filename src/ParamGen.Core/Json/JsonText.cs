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
        Write(value, text);
        if (text.Length <= Longest)
            return text.ToString();
        // Half a character is none.
        var length = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text.ToString(0, length) + "…";
    }

    private static void Write(JsonValue value, StringBuilder text)
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
                text.Append('"').Append(value.Text.Replace('\n', ' ').Replace('\r', ' ')).Append('"');
                break;
            case JsonKind.Array:
                List('[', value.Items, ']', item => Write(item, text));
                break;
            default:
                List('{', value.Members, '}', member =>
                {
                    text.Append('"').Append(member.Name).Append("\": ");
                    Write(member.Value, text);
                });
                break;
        }

        void List<T>(char open, IReadOnlyList<T> items, char close, Action<T> write)
        {
            text.Append(open);
            for (var i = 0; i < items.Count && text.Length <= Longest; i++)
            {
                if (i > 0)
                    text.Append(", ");
                write(items[i]);
            }

            text.Append(close);
        }
    }
}
