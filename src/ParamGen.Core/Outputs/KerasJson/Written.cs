using System.Globalization;
using ParamGen.Core.Json;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Values of a JSON text that is being written, as Python writes them.</summary>
internal static class Written
{
    public static JsonValue Null { get; } = JsonBuild.Null(0);

    public static JsonValue Flag(bool value) => JsonBuild.Flag(0, value);

    public static JsonValue Text(string? value) => value is null ? Null : JsonValue.String(0, value);

    public static JsonValue Number(long value) => JsonBuild.Number(0, value);

    /// <summary>A floating-point number, which Python writes with a point even where it is whole.</summary>
    public static JsonValue Real(double value) => new(JsonKind.Number, 0, Digits(value), [], []);

    public static JsonValue List(IEnumerable<JsonValue> items) => JsonBuild.Array(0, [.. items]);

    public static JsonValue Numbers(IEnumerable<int> numbers) => List(numbers.Select(number => Number(number)));

    public static JsonValue Map(params (string Name, JsonValue Value)[] members) => JsonValue.Object(0, members);

    /// <summary>An object with other values for some of its members, and with those that it does not have.</summary>
    public static JsonValue Changed(JsonValue value, params (string Name, JsonValue Value)[] members) => Map(
    [
        .. value.Members.Select(own => (own.Name, members.FirstOrDefault(other => other.Name == own.Name).Value ?? own.Value)),
        .. members.Where(other => value[other.Name] is null),
    ]);

    /// <summary>An object of one of Keras's classes.</summary>
    /// <param name="module">The module under which Keras exports the class.</param>
    /// <param name="name">The class.</param>
    /// <param name="config">What it is made with.</param>
    public static JsonValue Object(string module, string name, JsonValue config) =>
        Map(("module", Text(module)), ("class_name", Text(name)), ("config", config), ("registered_name", Null));

    /// <summary>An object of a class that only files have, such as a tensor's.</summary>
    public static JsonValue Special(string name, params (string Name, JsonValue Value)[] config) =>
        Map(("class_name", Text(name)), ("config", Map(config)));

    /// <summary>A shape, the sizes that are not known being null.</summary>
    public static JsonValue Shape(Shape shape) => List(shape.Dims.Map(size => size is { } known ? Number(known) : Null));

    /// <summary>The shortest digits that give the number again: 0.001, 1e-06, 255.0.</summary>
    private static string Digits(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        var digits = value.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e");
        return digits.All(c => c is '-' or (>= '0' and <= '9')) ? digits + ".0" : digits;
    }
}
