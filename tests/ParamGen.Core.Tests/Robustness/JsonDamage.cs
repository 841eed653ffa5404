using System.Text;
using System.Text.Json;
using CsCheck;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>What may befall a file: it is cut, parts of it are lost, doubled, swapped, or have become something else.</summary>
internal static class JsonDamage
{
    private static readonly string[] others =
    [
        "", "{", "}", "[", "]", "\"", ",", ":", "\\u12", "\0", "NaN", "Infinity", "null", "true", "{}", "[]", "\"\"",
        "\"Dense\"", "\"a[0][1]\"", "\"\\ud800\"",
        "0", "-1", "1.5", "1e999", "-0", "2147483648", "99999999999999999999999", "[[1, 2], [3, 4]]", "[null, -5]",
        "{\"class_name\": \"Functional\", \"config\": {\"layers\": []}}",
        new string('[', 300), string.Concat(
            Enumerable.Repeat("{\"layer\":", 300)), "[" + string.Join(",", Enumerable.Repeat("0", 50)) + "]",
    ];

    /// <summary>Damaged texts: one, two or three strokes at values of the text.</summary>
    public static Gen<string> Of(string text)
    {
        var values = Values(text);
        var stroke = Gen.Select(Gen.Int[0, 6], Gen.Int[0, values.Count - 1], Gen.Int[0, values.Count - 1], Any.Of(others));
        return stroke.Array[1, 3]
            .Select(strokes => strokes.Aggregate(
                text,
                (damaged, one) => Strike(
                    damaged,
                    one.Item1,
                    Within(damaged, values[one.Item2]),
                    Within(damaged, values[one.Item3]),
                    one.Item4)));
    }

    private static string Strike(string text, int kind, (int Start, int End) one, (int Start, int End) other, string instead) => kind switch
    {
        0 => text[..one.Start],
        1 => text.Remove(one.Start, one.End - one.Start),
        2 => text.Insert(one.End, "," + text[one.Start..one.End]),
        3 => text.Insert(one.Start, text[other.Start..other.End]),
        4 when one.End <= other.Start =>
            text[..one.Start] + text[other.Start..other.End] + text[one.End..other.Start] + text[one.Start..one.End] + text[other.End..],
        5 => text.Insert(one.Start, instead),
        _ => text[..one.Start] + instead + text[one.End..],
    };

    /// <summary>A place in the text as it was, in the text as it has become.</summary>
    private static (int Start, int End) Within(string text, (int Start, int End) place) =>
        (Math.Min(place.Start, text.Length), Math.Min(place.End, text.Length));

    /// <summary>
    /// Where every value of a document stands, and every member with its name. The files are ASCII, so that a byte is a character.
    /// </summary>
    private static List<(int Start, int End)> Values(string text)
    {
        var values = new List<(int, int)>();
        var open = new Stack<int>();
        var name = -1;
        var reader = new Utf8JsonReader(Encoding.Latin1.GetBytes(text));
        while (reader.Read())
        {
            var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                name = start;
                continue;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push(start);
            else
                values.Add((reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? open.Pop() : start, end));
            if (name >= 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                values.Add((name, end));
            name = -1;
        }

        return values;
    }
}
