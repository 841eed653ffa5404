using ParamGen.Core.Json;

namespace ParamGen.Core.Tests.Json;

public class JsonReaderTests
{
    /// <summary>A document with one of everything.</summary>
    private const string Sample = """ {"a\u00e9\n": [1, -2.5e+3, true, false, null, NaN, -Infinity, {}], "b": {"c": "\"\\\/\b\f\r\t"}} """;

    [Theory]
    [InlineData('\0')]
    [InlineData('\r')]
    [InlineData('\u001f')]
    public void A_control_character_in_a_string_is_refused_where_it_stands(char control)
    {
        Assert.Null(JsonReader.Read($"[\"a{control}\"]", out var error));
        Assert.Equal(3, error!.Position);
    }

    [Theory]
    [InlineData("null", "Null", "null")]
    [InlineData(" true ", "True", "true")]
    [InlineData("\r\n\tfalse", "False", "false")]
    [InlineData("0", "Number", "0")]
    [InlineData("-0.5E-07", "Number", "-0.5E-07")]
    [InlineData("12345678901234567890", "Number", "12345678901234567890")]
    [InlineData("NaN", "Number", "NaN")]
    [InlineData("Infinity", "Number", "Infinity")]
    [InlineData("-Infinity", "Number", "-Infinity")]
    [InlineData("\"\"", "String", "")]
    [InlineData("\"Größe\"", "String", "Größe")]
    [InlineData("[]", "Array", "")]
    [InlineData("{}", "Object", "")]
    public void A_document_is_a_single_value(string text, string kind, string value)
    {
        var read = JsonReader.Read(text, out var error);
        Assert.Null(error);
        Assert.Equal((kind, value), (read!.Kind.ToString(), read.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("nul")]
    [InlineData("True")]
    [InlineData("nan")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData("-Infinit")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("01")]
    [InlineData("0x1")]
    [InlineData("1 2")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1")]
    [InlineData("]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{1:1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("\"")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\u 123\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("// a\n1")]
    [InlineData("1\0")]
    [InlineData("\u00a01")]
    public void What_is_not_JSON_is_no_value(string text)
    {
        Assert.Null(JsonReader.Read(text, out var error));
        Assert.NotNull(error);
        Assert.InRange(error.Position, 0, text.Length);
        Assert.NotEmpty(error.Reason);
    }

    [Theory]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "\"\\/\b\f\n\r\t")]
    [InlineData("""
        "a\u0041\u00e9b"
        """, "aAéb")]
    [InlineData("""
        "\ud83d\ude00"
        """, "\ud83d\ude00")]
    [InlineData("""
        "\u0000"
        """, "\0")]
    public void Escapes_stand_for_characters(string text, string value) =>
        Assert.Equal(value, JsonReader.Read(text, out _)!.Text);

    [Fact]
    public void Members_keep_their_order_and_their_places()
    {
        var read = JsonReader.Read("""{"b": 1, "a": {"b": [2, 3]}, "b": 4}""", out _)!;
        Assert.Equal([("b", 29), ("a", 9)], read.Members.Select(member => (member.Name, member.Position)));
        Assert.Equal(("4", 34), (read["b"]!.Text, read["b"]!.Position));
        Assert.Equal([21, 24], read["a"]!["b"]!.Items.Select(item => item.Position));
        Assert.Null(read["c"]);
        Assert.Null(read["b"]!["c"]);
    }

    [Theory]
    [InlineData("""{"a": [1, 2,, 3]}""", 12)]
    [InlineData("""{"a": 1, b: 2}""", 9)]
    [InlineData("""{"a" 1}""", 5)]
    [InlineData("[1, 2] 3", 7)]
    [InlineData("[1, 2.x]", 6)]
    public void An_error_stands_where_the_text_stops_being_JSON(string text, int position)
    {
        JsonReader.Read(text, out var error);
        Assert.Equal(position, error!.Position);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(300, false)]
    [InlineData(100_000, false)]
    public void Nesting_has_a_bound_and_no_stack_overflows(int depth, bool isRead)
    {
        var arrays = new string('[', depth) + new string(']', depth);
        var objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        Assert.Equal((isRead, isRead), (JsonReader.Read(arrays, out _) is not null, JsonReader.Read(objects, out _) is not null));
    }

    [Fact]
    public void No_prefix_of_a_document_throws_or_is_one()
    {
        var whole = Sample.TrimEnd();
        Assert.NotNull(JsonReader.Read(whole, out _));
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Null(JsonReader.Read(whole[..length], out var error));
            Assert.InRange(error!.Position, 0, length);
        }
    }

    [Fact]
    public void No_document_with_a_character_changed_throws()
    {
        for (var i = 0; i < Sample.Length; i++)
        {
            foreach (var changed in "\0\"\\{}[],:-.e0 \uffff")
            {
                var read = JsonReader.Read(Sample[..i] + changed + Sample[(i + 1)..], out var error);
                Assert.Equal(read is null, error is not null);
            }
        }
    }

    [Fact]
    public void Of_members_with_one_name_the_last_counts_at_the_place_of_the_first()
    {
        var read = JsonReader.Read("""{"a": 1, "b": 2, "a": 3, "c": 4, "b": {"a": 5}}""", out _)!;
        Assert.Equal(["a", "b", "c"], read.Members.Select(member => member.Name));
        Assert.Equal("3", read["a"]!.Text);
        Assert.Equal("5", read["b"]!["a"]!.Text);
    }

    [Fact]
    public void An_object_of_100_000_members_is_read_in_time()
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"{i % 50_000}\": {i}")) + "}";
        Assert.Equal(50_000, JsonReader.Read(text, out _)!.Members.Count);
    }
}
