using ParamGen.Core.Json;

namespace ParamGen.Core.Tests.Json;

/// <summary>Values on one line, as Python's json.dumps writes them.</summary>
public class JsonWriterTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("[true,false]", "[true, false]")]
    [InlineData("-1.5e3", "-1.5e3")]
    [InlineData("[NaN,-Infinity]", "[NaN, -Infinity]")]
    [InlineData("{\"a\":{\"b\":[]},\"c\":{}}", "{\"a\": {\"b\": []}, \"c\": {}}")]
    [InlineData("\"a\\\"b\\\\c\\/\"", "\"a\\\"b\\\\c/\"")]
    [InlineData("\"a\\n\\r\\tb\"", "\"a\\n\\r\\tb\"")]
    [InlineData("\"\\u0000\\u001f\\u007f\"", "\"\\u0000\\u001f\\u007f\"")]
    [InlineData("\"é😀\"", "\"\\u00e9\\ud83d\\ude00\"")]
    [InlineData("\"\\ud83d\"", "\"\\ud83d\"")]
    [InlineData("{\"é\":1}", "{\"\\u00e9\": 1}")]
    public void A_value_is_written_as_Python_does(string json, string written)
    {
        var text = JsonWriter.Write(JsonReader.Read(json, out _)!);

        Assert.Equal(written, text);
        Assert.Equal(written, JsonWriter.Write(JsonReader.Read(text, out _)!));
    }

    [Fact]
    public void Nothing_of_it_is_shortened()
    {
        var json = $"[{string.Join(", ", Enumerable.Range(0, 1000))}]";
        Assert.Equal(json, JsonWriter.Write(JsonReader.Read(json, out _)!));
    }
}
