using System.Text.Json;

namespace ParamGen.Core.Tests.Outputs.KerasJson;

/// <summary>Compares what a text says of each layer with what Keras's own says: member by member.</summary>
internal static class KerasConfigs
{
    /// <summary>What Keras works out for itself, or has no place for in an attribute.</summary>
    private static readonly HashSet<string> notWritten = ["gptq_unpacked_column_size"];

    /// <summary>What Keras takes and does not write.</summary>
    private static readonly HashSet<string> more = ["activity_regularizer", "seed"];

    public static IEnumerable<string> Differences(string keras, string own)
    {
        using var theirs = JsonDocument.Parse(keras);
        using var ours = JsonDocument.Parse(own);
        return [.. Objects(theirs.RootElement, ours.RootElement)];
    }

    private static IEnumerable<string> Objects(JsonElement keras, JsonElement own)
    {
        var name = keras.GetProperty("class_name").GetString();
        foreach (var member in new[] { "class_name", "module", "registered_name" })
        {
            if (keras.GetProperty(member).ToString() != own.GetProperty(member).ToString())
                yield return $"{name}.{member}: {own.GetProperty(member)} in place of {keras.GetProperty(member)}";
        }

        foreach (var difference in Configs(name!, keras.GetProperty("config"), own.GetProperty("config")))
            yield return difference;
    }

    private static IEnumerable<string> Configs(string name, JsonElement keras, JsonElement own)
    {
        foreach (var member in keras.EnumerateObject().Where(member => !notWritten.Contains(member.Name)))
        {
            if (!own.TryGetProperty(member.Name, out var written))
            {
                // Keras names the layer that holds the cells, and nobody sees that name.
                if (name != "StackedRNNCells")
                    yield return $"{name}: lacks {member.Name}";
                continue;
            }

            foreach (var difference in member.Name switch
            {
                "layers" or "cells" => Layers(member.Value, written),
                "layer" or "cell" or "backward_layer" => Objects(member.Value, written),
                _ when AreEqual(member.Value, written) || IsPolicy(member.Value) => [],
                _ => [$"{name}.{member.Name}: {written} in place of {member.Value}"],
            })
                yield return difference;
        }

        foreach (var member in own.EnumerateObject())
        {
            if (!keras.TryGetProperty(member.Name, out _) && !(more.Contains(member.Name) && member.Value.ValueKind is JsonValueKind.Null))
            {
                // Older versions name an operator beside its settings alone.
                if (member.Name != "name")
                    yield return $"{name}: has {member.Name} in addition";
            }
        }
    }

    private static IEnumerable<string> Layers(JsonElement keras, JsonElement own)
    {
        var ours = own.EnumerateArray().ToLookup(NameOf);
        return keras.EnumerateArray().SelectMany((layer, i) =>
            ours[NameOf(layer)].ToList() is [var same] ? Objects(layer, same) : [$"{NameOf(layer)} is not there once"]);
    }

    private static string NameOf(JsonElement layer) =>
        (layer.GetProperty("config").TryGetProperty("name", out var name) ? name : layer.GetProperty("name")).GetString()!;

    /// <summary>
    /// A map of policies is written as the policy that it gives the layer, and one of several ways to say how a layer is quantized; the
    /// weights tell whether it is the same.
    /// </summary>
    private static bool IsPolicy(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object
        && value.TryGetProperty("module", out var module) && module.GetString() == "keras.dtype_policies";

    private static bool AreEqual(JsonElement keras, JsonElement own) => (keras.ValueKind, own.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => keras.GetDouble().Equals(own.GetDouble()),
        (JsonValueKind.Array, JsonValueKind.Array) =>
            keras.GetArrayLength() == own.GetArrayLength() && keras.EnumerateArray().Zip(own.EnumerateArray(), AreEqual).All(same => same),
        (JsonValueKind.Object, JsonValueKind.Object) => keras.EnumerateObject()
            .All(member => own.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
        // The word is that of the policy, whose object says no more.
        (JsonValueKind.String, JsonValueKind.Object) => own.TryGetProperty("config", out var config)
            && config.TryGetProperty("name", out var name) && name.GetString() == keras.GetString(),
        _ => keras.ToString() == own.ToString(),
    };
}
