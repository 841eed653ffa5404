namespace ParamGen.Core.Json;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value and where it stands in its text.</summary>
internal sealed class JsonValue(JsonKind kind, int position, string text, IReadOnlyList<JsonValue> items, IReadOnlyList<JsonMember> members)
{
    public JsonKind Kind => kind;

    /// <summary>The offset of its first character.</summary>
    public int Position => position;

    /// <summary>The text of a string without its escapes, or of a number as it was written.</summary>
    public string Text => text;

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items => items;

    /// <summary>The members of an object, in order, each name once.</summary>
    public IReadOnlyList<JsonMember> Members => members;

    /// <summary>
    /// The class that the file names, where an object that names another one stands in its place. No text can say this, so what has
    /// it was made by an upgrade.
    /// </summary>
    public string? WrittenClass { get; init; }

    /// <summary>A string that stands for what is written at a place.</summary>
    public static JsonValue String(int position, string text) => new(JsonKind.String, position, text, [], []);

    /// <summary>An object that stands for what is written at a place.</summary>
    public static JsonValue Object(int position, IEnumerable<(string Name, JsonValue Value)> members) =>
        new(
            JsonKind.Object,
            position,
            "",
            [],
            [.. members.Select(member => new JsonMember(member.Name, member.Value.Position, member.Value))]);

    public bool IsNull => kind is JsonKind.Null;

    public bool IsBoolean => kind is JsonKind.True or JsonKind.False;

    /// <summary>The member of an object; null where this is no object or has no such member.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }
}

/// <summary>A member of a JSON object.</summary>
internal readonly record struct JsonMember(string Name, int Position, JsonValue Value)
{
    private readonly string? written;

    /// <summary>The name that the file has for it, where an upgrade gave it another one.</summary>
    public string Written
    {
        get => written ?? Name;
        init => written = value;
    }
}
