namespace ParamGen.Core.Json;

/// <summary>Makes JSON values that stand where others do: what an upgrade makes of a text keeps the places of the text.</summary>
internal static class JsonBuild
{
    private static readonly JsonValue[] noItems = [];
    private static readonly JsonMember[] noMembers = [];

    public static JsonValue Null(int position) => Word(JsonKind.Null, position, "null");

    public static JsonValue Flag(int position, bool value) =>
        value ? Word(JsonKind.True, position, "true") : Word(JsonKind.False, position, "false");

    public static JsonValue Number(int position, long value) =>
        Word(JsonKind.Number, position, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>True and false as the numbers that they are for Python; any other value as it is.</summary>
    public static JsonValue Counted(JsonValue value) =>
        value.IsBoolean ? Number(value.Position, value.Kind is JsonKind.True ? 1 : 0) : value;

    public static JsonValue Array(int position, params JsonValue[] items) => new(JsonKind.Array, position, "", items, noMembers);

    public static JsonValue Object(int position, params JsonMember[] members) =>
        new(JsonKind.Object, position, "", noItems, members);

    /// <summary>A member that stands where its value does.</summary>
    public static JsonMember Member(string name, JsonValue value) => new(name, value.Position, value);

    /// <summary>The object with other members.</summary>
    public static JsonValue With(this JsonValue json, IEnumerable<JsonMember> members) =>
        new(JsonKind.Object, json.Position, "", noItems, [.. members]) { WrittenClass = json.WrittenClass };

    /// <summary>The same object as one of another class stood there.</summary>
    public static JsonValue As(this JsonValue json, string? writtenClass) =>
        new(json.Kind, json.Position, json.Text, json.Items, json.Members) { WrittenClass = writtenClass };

    private static JsonValue Word(JsonKind kind, int position, string text) => new(kind, position, text, noItems, noMembers);
}
