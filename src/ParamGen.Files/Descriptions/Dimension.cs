using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParamGen.Files.Descriptions;

/// <summary>A dimension: a size, a name for a size that is not known, or neither. In JSON a number, a string or null.</summary>
/// <param name="Size">The size, if it is known.</param>
/// <param name="Name">The name, if there is one.</param>
[JsonConverter(typeof(DimensionConverter))]
public readonly record struct Dimension(long? Size, string? Name);

/// <summary>A dimension as one value of JSON.</summary>
internal sealed class DimensionConverter : JsonConverter<Dimension>
{
    public override Dimension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number => new(reader.GetInt64(), null),
            JsonTokenType.String => new(null, reader.GetString()),
            _ => default,
        };

    public override void Write(Utf8JsonWriter writer, Dimension value, JsonSerializerOptions options)
    {
        if (value.Size is { } size)
            writer.WriteNumberValue(size);
        else if (value.Name is { } name)
            writer.WriteStringValue(name);
        else
            writer.WriteNullValue();
    }
}
