using System.Globalization;
using System.Text;

namespace ParamGen.Core.Json;

/// <summary>
/// Reads JSON strictly, with Python's NaN and Infinity beside it. The compiler's process may load no package, so this one
/// is ours; it never throws, and says where a text stops being JSON.
/// </summary>
/// <remarks>Source: <see href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</see>.</remarks>
internal sealed class JsonReader
{
    /// <summary>The deepest nesting that is read: far more than any model has, far less than a stack holds.</summary>
    private const int MaxDepth = 256;

    private static readonly JsonValue[] noItems = [];
    private static readonly JsonMember[] noMembers = [];

    private readonly string text;
    private int at;
    private JsonError? error;

    private JsonReader(string text) => this.text = text;

    public static JsonValue? Read(string text, out JsonError? error)
    {
        var reader = new JsonReader(text);
        var value = reader.Value(0);
        reader.SkipSpace();
        if (value is not null && reader.at < text.Length)
            value = reader.Fail("unexpected text after the end of the document");
        error = reader.error;
        return value;
    }

    private JsonValue? Value(int depth)
    {
        SkipSpace();
        if (depth > MaxDepth)
            return Fail("nested too deeply");
        return Peek() switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            'n' => Word("null", JsonKind.Null),
            't' => Word("true", JsonKind.True),
            'f' => Word("false", JsonKind.False),
            'N' => Word("NaN", JsonKind.Number),
            'I' => Word("Infinity", JsonKind.Number),
            '-' when at + 1 < text.Length && text[at + 1] == 'I' => Word("-Infinity", JsonKind.Number),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Fail("expected a value"),
        };
    }

    private JsonValue? Object(int depth)
    {
        var start = at++;
        var members = new List<JsonMember>();
        SkipSpace();
        if (Take('}'))
            return new(JsonKind.Object, start, "", noItems, members);
        do
        {
            SkipSpace();
            var position = at;
            if (Peek() != '"')
                return Fail("expected a property name");
            if (String() is not { } name)
                return null;
            SkipSpace();
            if (!Take(':'))
                return Fail("expected ':'");
            if (Value(depth + 1) is not { } value)
                return null;
            members.Add(new(name.Text, position, value));
            SkipSpace();
        }
        while (Take(','));
        return Take('}') ? new(JsonKind.Object, start, "", noItems, LastOfEachName(members)) : Fail("expected ',' or '}'");
    }

    /// <summary>Of members with one name the last counts, at the place of the first, as in a dictionary of Python's.</summary>
    private static List<JsonMember> LastOfEachName(List<JsonMember> members)
    {
        var positions = new Dictionary<string, int>(members.Count);
        var distinct = new List<JsonMember>(members.Count);
        foreach (var member in members)
        {
            if (positions.TryGetValue(member.Name, out var position))
            {
                distinct[position] = member;
                continue;
            }

            positions.Add(member.Name, distinct.Count);
            distinct.Add(member);
        }

        return distinct.Count == members.Count ? members : distinct;
    }

    private JsonValue? Array(int depth)
    {
        var start = at++;
        var items = new List<JsonValue>();
        SkipSpace();
        if (Take(']'))
            return new(JsonKind.Array, start, "", items, noMembers);
        do
        {
            if (Value(depth + 1) is not { } item)
                return null;
            items.Add(item);
            SkipSpace();
        }
        while (Take(','));
        return Take(']') ? new(JsonKind.Array, start, "", items, noMembers) : Fail("expected ',' or ']'");
    }

    private JsonValue? String()
    {
        var start = at++;
        StringBuilder? unescaped = null;
        var run = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '"')
            {
                var value = unescaped is null ? text.Substring(run, at - run) : unescaped.Append(text, run, at - run).ToString();
                at++;
                return new(JsonKind.String, start, value, noItems, noMembers);
            }

            if (c < ' ')
                return Fail("control character in a string");
            if (c != '\\')
            {
                at++;
                continue;
            }

            unescaped ??= new StringBuilder();
            unescaped.Append(text, run, at - run);
            if (Escape() is not { } escaped)
                return Fail("invalid escape sequence");
            unescaped.Append(escaped);
            run = at;
        }

        return Fail("unterminated string");
    }

    private char? Escape()
    {
        at++;
        if (at >= text.Length)
            return null;
        switch (text[at++])
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when at + 4 <= text.Length
                && ushort.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default: return null;
        }
    }

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
    private JsonValue? Number()
    {
        var start = at;
        Take('-');
        if (!Take('0') && !TakeDigits())
            return Fail("expected a digit");
        if (Take('.') && !TakeDigits())
            return Fail("expected a digit");
        if (Take('e') || Take('E'))
        {
            if (!Take('+'))
                Take('-');
            if (!TakeDigits())
                return Fail("expected a digit");
        }

        return new(JsonKind.Number, start, text.Substring(start, at - start), noItems, noMembers);
    }

    private bool TakeDigits()
    {
        var start = at;
        while (Peek() is >= '0' and <= '9')
            at++;
        return at > start;
    }

    private JsonValue? Word(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return Fail("expected a value");
        at += word.Length;
        return new(kind, at - word.Length, word, noItems, noMembers);
    }

    private char Peek() => at < text.Length ? text[at] : '\0';

    private bool Take(char c)
    {
        if (Peek() != c || at >= text.Length)
            return false;
        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
            at++;
    }

    private JsonValue? Fail(string reason)
    {
        error ??= new(at, reason);
        return null;
    }
}
