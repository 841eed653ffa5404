using System.Text.RegularExpressions;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>The policies of a layer and of those that it makes within itself, by their paths.</summary>
/// <remarks>
/// A path is one of the keys, or else matches one of them as a pattern; the default is for all others. Source:
/// <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.
/// </remarks>
internal sealed class KerasPolicyMap
{
    /// <summary>Patterns that mean the same in Python and here.</summary>
    private static readonly Regex plain = new(@"^[A-Za-z0-9_/.*+?|()\[\]\\^$ -]*$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Policy> entries = [];

    private KerasPolicyMap(Policy @default) => Default = @default;

    /// <summary>The policy of a layer that no entry is for.</summary>
    public Policy Default { get; }

    /// <summary>Whether any layer may have another policy than the default.</summary>
    public bool Decides => entries.Values.Any(policy => policy != Default);

    public static bool IsMap(JsonValue value) => KerasClass.NameOf(value) == "DTypePolicyMap";

    /// <summary>
    /// The policy of a layer itself, be it given alone or as the default of a map; null with the reason where it is none.
    /// </summary>
    public static Policy? OfLayer(JsonValue value, out string reason) =>
        IsMap(value) ? Read(value, out reason)?.Default : KerasPolicy.Read(value, out reason);

    /// <summary>The map; null where there is none, with the reason.</summary>
    public static KerasPolicyMap? Read(JsonValue value, out string reason)
    {
        reason = "has a DTypePolicyMap without a 'policy_map'";
        if (value["config"] is not { } config || config["policy_map"] is not { Kind: JsonKind.Object or JsonKind.Null } given)
            return null;
        if (config.Members.FirstOrDefault(member => member.Name is not ("default_policy" or "policy_map")).Name is { } unknown)
        {
            reason = $"has a DTypePolicyMap with '{unknown}', which is not supported";
            return null;
        }

        if (config["default_policy"] is { } usual && KerasPolicy.Read(usual, out reason) is null)
            return null;
        var map = new KerasPolicyMap(config["default_policy"] is { } read ? KerasPolicy.Read(read, out _)! : Policy.Default);
        foreach (var entry in given.Members)
        {
            reason = $"has a DTypePolicyMap that does not accept {JsonText.Short(entry.Value)} for '{entry.Name}'";
            if (!IsOfKeras(entry.Value) || KerasPolicy.Read(entry.Value, out reason) is not { } policy)
                return null;
            map.entries[entry.Name] = policy;
        }

        return map;
    }

    /// <summary>The policy of the layer with a path; null where it is not clear, with the reason.</summary>
    public Policy? Of(string path, out string reason)
    {
        reason = "";
        if (entries.TryGetValue(path, out var exact))
            return exact;
        var matching = new List<string>();
        foreach (var pattern in entries.Keys)
        {
            if (Matches(pattern, path) is not { } matches)
            {
                reason = $"has a DTypePolicyMap with the pattern '{pattern}', which is not supported";
                return null;
            }

            if (matches)
                matching.Add(pattern);
        }

        if (matching.Count < 2)
            return matching.Count == 0 ? Default : entries[matching[0]];
        reason = $"has a DTypePolicyMap in which '{matching[0]}' and '{matching[1]}' both match '{path}'";
        return null;
    }

    /// <summary>Keras looks each entry up by the module and the name under which it exports the class.</summary>
    private static bool IsOfKeras(JsonValue entry) =>
        KerasClass.IsPart(entry)
        && entry["module"]?.Text == (KerasClass.NameOf(entry) is "DTypePolicy" or "FloatDTypePolicy" ? "keras" : "keras.dtype_policies");

    private static bool? Matches(string pattern, string path)
    {
        if (!plain.IsMatch(pattern) || pattern.Contains("(?"))
            return null;
        try
        {
            return Regex.IsMatch(path, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
