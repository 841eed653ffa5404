using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParamGen.Files.Descriptions;

/// <summary>A number of 32 bits. In JSON a number, or what the standard has no number for: "NaN", "Infinity", "-Infinity".</summary>
/// <param name="Value">The number.</param>
[JsonConverter(typeof(NumberConverter))]
public readonly record struct Number(float Value);

/// <summary>A number as one value of JSON.</summary>
internal sealed class NumberConverter : JsonConverter<Number>
{
    private const string NaN = "NaN", Infinity = "Infinity", NegativeInfinity = "-Infinity";

    public override Number Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new(reader.GetSingle()) : reader.GetString() switch
        {
            NaN => new(float.NaN),
            Infinity => new(float.PositiveInfinity),
            NegativeInfinity => new(float.NegativeInfinity),
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, Number value, JsonSerializerOptions options)
    {
        if (float.IsFinite(value.Value))
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteStringValue(float.IsNaN(value.Value) ? NaN : value.Value > 0 ? Infinity : NegativeInfinity);
    }
}
