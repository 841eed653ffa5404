using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>
/// What may befall the members of a file that stays JSON: one is lost, has another name or another value, is a little off, or two change
/// places.
/// </summary>
internal static class MemberDamage
{
    private static readonly string[] others =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "NaN", "2147483648", "99999999999999999999999", "\"\"",
        "\"a/b\"", "\"Dense\"", "\"same\"", "\"relu\"",
        "[]", "{}", "[[]]", "[null]", "[1, 2, 3]", "[[1, 2], [3, 4]]", "[[\"dense\", 0, 0]]",
        "{\"class_name\": \"Dense\", \"config\": {}}", "{\"config\": null}",
    ];

    /// <summary>Damaged texts: one to four members or items are struck.</summary>
    public static Gen<string> Of(string text) =>
        Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Double.Unit, Any.Of(others)).Array[1, 4].Select(strokes => Strike(text, strokes));

    private static string Strike(string text, (int Kind, double One, double Other, string Value)[] strokes)
    {
        var root = JsonNode.Parse(text)!;
        foreach (var (kind, one, other, value) in strokes)
        {
            var places = Places(root);
            if (places.Count == 0)
                break;
            var (struck, second) = (places[(int)(one * places.Count)], places[(int)(other * places.Count)]);
            switch (kind)
            {
                case 0:
                    Remove(struck);
                    break;
                case 1 when struck.Parent is JsonObject parent && !parent.ContainsKey(struck.Name + "x"):
                    var renamed = parent[struck.Name]?.DeepClone();
                    parent.Remove(struck.Name);
                    parent.Add(struck.Name + "x", renamed);
                    break;
                case 2:
                    var (first, last) = (Get(struck)?.DeepClone(), Get(second)?.DeepClone());
                    Set(struck, last);
                    // The second may have stood within the first.
                    if (second.Parent.Root == root)
                        Set(second, first);
                    break;
                case 3:
                    Set(struck, Get(second)?.DeepClone());
                    break;
                case 4 when Get(struck) is JsonValue whole:
                    Set(struck, Altered(whole, (int)(other * 6)));
                    break;
                default:
                    Set(struck, JsonValue.Create($"<{value}>"));
                    break;
            }
        }

        // Some of the values are Python's, and no JSON that a node could hold.
        return others.Aggregate(root.ToJsonString(new()
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }), (damaged, value) =>
            damaged.Replace(JsonValue.Create($"<{value}>").ToJsonString(new()
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }), value, StringComparison.Ordinal));
    }

    /// <summary>A value that is a little off: the next number, true, text in place of a number, a list of it; half a text.</summary>
    private static JsonNode? Altered(JsonValue value, int way) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(!value.GetValue<bool>()),
        JsonValueKind.String when value.GetValue<string>() is var text => JsonValue.Create(text[..(text.Length * way / 6)]),
        _ => way switch
        {
            0 => JsonValue.Create(value.GetValue<double>() + 1),
            1 => JsonValue.Create(-1),
            2 => JsonValue.Create(true),
            3 => JsonValue.Create(value.ToJsonString()),
            4 => new JsonArray(value.DeepClone()),
            _ => new JsonArray(value.DeepClone(), value.DeepClone()),
        },
    };

    /// <summary>The members of all objects and the items of all arrays.</summary>
    private static List<Place> Places(JsonNode root)
    {
        var places = new List<Place>();
        var waiting = new Stack<JsonNode>([root]);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            var before = places.Count;
            if (node is JsonObject members)
                places.AddRange(members.Select(member => new Place(node, member.Key, 0)));
            else if (node is JsonArray items)
                places.AddRange(Enumerable.Range(0, items.Count).Select(i => new Place(node, "", i)));
            foreach (var inner in places.Skip(before).Select(Get).OfType<JsonNode>())
                waiting.Push(inner);
        }

        return places;
    }

    private static JsonNode? Get(Place place) => place.Parent is JsonArray items ? items[place.Index] : place.Parent[place.Name];

    private static void Set(Place place, JsonNode? value)
    {
        if (place.Parent is JsonArray items)
            items[place.Index] = value;
        else
            place.Parent[place.Name] = value;
    }

    private static void Remove(Place place)
    {
        if (place.Parent is JsonArray items)
            items.RemoveAt(place.Index);
        else
            ((JsonObject)place.Parent).Remove(place.Name);
    }

    private sealed record Place(JsonNode Parent, string Name, int Index);
}
