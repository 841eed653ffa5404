using ParamGen.Core.Json;

namespace ParamGen.Core.Tests.Json;

public class JsonTextTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("-1.5e3", "-1.5e3")]
    [InlineData("\"same\"", "\"same\"")]
    [InlineData("\"a\\nb\"", "\"a b\"")]
    [InlineData("[ 1,[2 , null] ]", "[1, [2, null]]")]
    [InlineData("{\"a\":{\"b\":[]}}", "{\"a\": {\"b\": []}}")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,…")]
    [InlineData("\"12345678901234567890123456789012345678😀90\"", "\"12345678901234567890123456789012345678…")]
    public void A_value_is_shown_on_one_line_and_not_too_long(string json, string text) =>
        Assert.Equal(text, JsonText.Short(JsonReader.Read(json, out _)!));
}
