using System.Diagnostics;
using System.Text.Json.Nodes;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>Descriptions that nobody has written like this: they have no number or some number, but never an exception.</summary>
public class OnnxDamageTests
{
    private static readonly JsonNode?[] strange =
    [
        null, JsonValue.Create(0), JsonValue.Create(-1), JsonValue.Create(1), JsonValue.Create(long.MaxValue),
        JsonValue.Create(long.MinValue), JsonValue.Create(1L << 40), JsonValue.Create(""), JsonValue.Create("x"),
        JsonValue.Create("SAME_UPPER"), new JsonArray(),
        new JsonArray(1, 2, 3), new JsonArray(-1), new JsonArray(long.MaxValue, 7), new JsonArray(0, 0, 0, 0, 0, 0, 0, 0),
    ];

    public static TheoryData<string> Names => [.. OnnxFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damage_ends_in_a_number_or_in_none(string name)
    {
        var text = OnnxFile.TextOf(name);
        var samples = Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full" ? 2000 : 25;
        for (var seed = 0; seed < samples; seed++)
        {
            var random = new Random(seed);
            var root = JsonNode.Parse(text)!;
            for (var i = random.Next(1, 6); i > 0; i--)
                Damage(root, random);
            if (DescriptionReader.Read(root.ToJsonString(), out _) is not { } description)
                continue;
            foreach (var believes in new[] { true, false })
            {
                var exception = Record.Exception(() => OnnxShapes.Of(description, believes));
                Assert.True(exception is null, $"{name}, seed {seed}: {exception}");
            }
        }
    }

    [Theory]
    [InlineData("Relu", "x")]
    [InlineData("MatMul", "x w")]
    [InlineData("Add", "k k")]
    [InlineData("Mul", "big big")]
    [InlineData("Concat", "k k")]
    [InlineData("Whatever", "x")]
    public void A_hundred_thousand_nodes_take_a_moment(string name, string inputs)
    {
        var names = string.Join(",", inputs.Split(' ').Select(input => $"\"{input}\""));
        var nodes = Enumerable.Range(0, 100_000).Select(i => $$"""{"operator":"{{name}}","inputs":[{{names}}],"outputs":["v{{i}}"]}""");
        var model = OnnxFile.Parse($$"""
            {"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[{"name":"x","shape":["n",8]}],"outputs":[],"weights":[
            {"name":"w","type":"float32","shape":[8,8]},{"name":"big","type":"int64","shape":[1],"values":[{{long.MaxValue}}]},
            {"name":"k","type":"int32","shape":[64],"values":[{{string.Join(",", Enumerable.Repeat(1, 64))}}]}],
            "onnx":{"opsets":[{"domain":"ai.onnx","version":17}],"graph":{"nodes":[{{string.Join(",", nodes)}}]} } }
            """);
        var before = Stopwatch.StartNew();

        OnnxMultiplyAdds.Of(model);

        // Under a second on a machine that has nothing else to do.
        Assert.True(before.Elapsed < TimeSpan.FromSeconds(10), $"{before.Elapsed}");
    }

    /// <summary>Puts something strange in a place, takes something away, or puts a copy of one part in the place of another.</summary>
    private static void Damage(JsonNode root, Random random)
    {
        var places = Places(root).ToList();
        var (parent, key) = places[random.Next(places.Count)];
        var replacement = strange[random.Next(strange.Length)]?.DeepClone();
        if (random.Next(3) == 0)
        {
            var (other, from) = places[random.Next(places.Count)];
            replacement = (from is int place ? other[place] : other[(string)from])?.DeepClone();
        }

        if (key is int index)
        {
            if (random.Next(3) == 0)
                parent.AsArray().RemoveAt(index);
            else
                parent[index] = replacement;
        }
        else if (random.Next(3) == 0)
        {
            parent.AsObject().Remove((string)key);
        }
        else
        {
            parent[(string)key] = replacement;
        }
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member =>
            new (JsonNode, object)[] { (node, member.Key) }.Concat(member.Value is { } value ? Places(value) : [])),
        JsonArray items => items.ToList().SelectMany((item, i) =>
            new (JsonNode, object)[] { (node, i) }.Concat(item is not null ? Places(item) : [])),
        _ => [],
    };
}
