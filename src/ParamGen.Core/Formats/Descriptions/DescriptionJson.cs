using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>Members of the form that a description documents; any other form is an exception that says so.</summary>
internal static class DescriptionJson
{
    public static EquatableArray<long>? Numbers(this JsonValue json, string name) =>
        json[name] is null ? default(EquatableArray<long>?) : json.List(name, value => value.Number());

    /// <summary>One that is not finite is a text.</summary>
    public static double Real(JsonValue json) => json switch
    {
        { Kind: JsonKind.String, Text: "NaN" or "Infinity" or "-Infinity" } => double.NaN,
        { Kind: JsonKind.Number } when double.TryParse(json.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            number,
        _ => throw new FormatException("a number is none"),
    };

    public static EquatableArray<string> Texts(this JsonValue json, string name) =>
        json.List(name, item => TextIn(item, name), isRequired: true);

    public static string? Text(this JsonValue json, string name) => json[name] is { } text ? TextIn(text, name) : null;

    /// <summary>Whether a member is there and true.</summary>
    public static bool Flag(this JsonValue json, string name) => json[name] switch
    {
        null or { Kind: JsonKind.False } => false,
        { Kind: JsonKind.True } => true,
        _ => throw new FormatException($"'{name}' is neither true nor false"),
    };

    public static string TextIn(JsonValue json, string name) =>
        json.Kind is JsonKind.String ? json.Text : throw new FormatException($"'{name}' is no text");

    public static string RequiredText(this JsonValue json, string name) =>
        json.Text(name) ?? throw new FormatException($"'{name}' is missing");

    public static long RequiredSize(this JsonValue json, string name) =>
        json[name]?.Size() ?? throw new FormatException($"'{name}' is missing");

    public static long? Number(this JsonValue json, string name) => json[name]?.Number();

    public static long Number(this JsonValue json) =>
        json.Kind is JsonKind.Number
        && long.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException("a number is no integer");

    /// <summary>A number of values or bytes.</summary>
    public static long Size(this JsonValue json) =>
        json.Number() is >= 0 and var size ? size : throw new FormatException("a size is negative");

    public static JsonValue? Object(this JsonValue json, string name, bool isRequired = false) => json[name] switch
    {
        null when isRequired => throw new FormatException($"'{name}' is missing"),
        null => null,
        { Kind: JsonKind.Object } value => value,
        _ => throw new FormatException($"'{name}' is no object"),
    };

    public static EquatableArray<T> List<T>(this JsonValue json, string name, Func<JsonValue, T> read, bool isRequired = false) =>
        json[name] switch
        {
            null when isRequired => throw new FormatException($"'{name}' is missing"),
            null => EquatableArray<T>.Empty,
            { Kind: JsonKind.Array } list => new([.. list.Items.Select(read)]),
            _ => throw new FormatException($"'{name}' is no list"),
        };
}
