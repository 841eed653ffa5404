using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>What stands for the custom layers of a file, and which of it the file needs.</summary>
/// <param name="given">What stands for them.</param>
internal sealed class KerasCustomLayers(EquatableArray<CustomLayer> given)
{
    /// <summary>The class of all functions that somebody has made a layer: each is another one.</summary>
    private const string Function = "Lambda";

    private readonly HashSet<string> used = [];

    /// <summary>The names by which a layer of the file could be meant.</summary>
    private readonly HashSet<string> met = [];

    /// <summary>The names that no custom layer of the file has.</summary>
    public IEnumerable<string> Unused => given.Select(custom => custom.Name).Where(name => !used.Contains(name));

    /// <summary>The names that custom layers of the file have.</summary>
    public IEnumerable<string> Met => met;

    /// <summary>
    /// What stands for a layer that is none of Keras's: by its own name in the model, or else by the full name of its class. Null where
    /// nothing does.
    /// </summary>
    public CustomLayer? Find(JsonValue json)
    {
        if (json["config"] is not { Kind: JsonKind.Object })
            return null;
        if (KerasApplications.Find(json) is { } known)
            return known;
        string?[] names = [OwnNameOf(json), IsFunction(json) ? null : KerasClass.FullNameOf(json)];
        met.UnionWith(names.OfType<string>());
        foreach (var name in names)
        {
            if (given.FirstOrDefault(custom => custom.Name == name) is { } found)
            {
                used.Add(found.Name);
                return found;
            }
        }

        return null;
    }

    /// <summary>The layer's name in its model; null where it has none.</summary>
    public static string? OwnNameOf(JsonValue json) =>
        (json["config"]?["name"] ?? json["name"]) is { Kind: JsonKind.String, Text: { Length: > 0 } name } ? name : null;

    /// <summary>Keras's class, as a summary shows it: older files have the package before it.</summary>
    public static string ClassOf(JsonValue json)
    {
        var name = KerasClass.NameOf(json);
        return name.Substring(name.LastIndexOf('>') + 1);
    }

    /// <summary>The attribute that would say what stands for a layer.</summary>
    public static string AttributeFor(JsonValue json)
    {
        var name = IsFunction(json) ? OwnNameOf(json) ?? "lambda" : KerasClass.FullNameOf(json);
        var type = new string([.. ClassOf(json).Where(char.IsLetterOrDigit)]);
        var quoted = name.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return $"[CustomLayer(\"{quoted}\", typeof({(type.Length > 0 && char.IsLetter(type[0]) ? type : "MyLayer")}))]";
    }

    /// <summary>Whether it is one of Keras's layers of a function that somebody has written.</summary>
    public static bool IsFunction(JsonValue json) => KerasClass.NameOf(json) == Function && KerasClass.IsPart(json);
}
