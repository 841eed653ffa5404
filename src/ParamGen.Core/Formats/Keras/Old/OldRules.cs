using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>What becomes of the arguments of a class.</summary>
internal delegate void OldRule(OldConfig config);

/// <summary>The pieces of which rules are made.</summary>
internal static class OldRules
{
    /// <summary>All of the rules, in order.</summary>
    public static OldRule All(params OldRule[] rules) => config =>
    {
        foreach (var rule in rules)
            rule(config);
    };

    /// <summary>Other names of arguments, in pairs: the old one and the new one, which the older version does not know.</summary>
    public static OldRule Rename(params (string From, string To)[] names) => config =>
    {
        foreach (var (from, to) in names)
        {
            if (config.Written(to) is { } unknown)
                config.RefuseUnknown(unknown);
            config.Rename(from, to);
        }
    };

    /// <summary>Arguments that change no number.</summary>
    public static OldRule Drop(params string[] names) => config =>
    {
        foreach (var name in names)
            config.Take(name);
    };

    /// <summary>Arguments that must say what they say as a rule, and are understood only then.</summary>
    public static OldRule Only(Func<JsonValue, bool> isKnown, params string[] names) => config =>
    {
        foreach (var name in names)
        {
            if (config.Take(name) is { } member && !isKnown(member.Value))
                config.RefuseValue(member);
        }
    };

    /// <summary>Arguments that are one each, as the list of one that is for all axes.</summary>
    public static OldRule Join(string to, params string[] from) => config =>
    {
        config.Call(to, from[0]);
        JsonMember?[] parts = [.. from.Select(config.Take)];
        if (parts.All(part => part is null))
            return;
        if (Array.FindIndex(parts, part => part is null) is >= 0 and var missing)
            config.Refuse(null, $"lacks the required argument '{from[missing]}'");
        else
            config.Add(to, JsonBuild.Array(parts[0]!.Value.Position, [.. parts.Select(part => part!.Value.Value)]));
    };

    /// <summary>The kind that the layer is.</summary>
    public static OldRule Is(string kind) => config => config.Kind = kind;

    /// <summary>A rule for some layers of the class alone.</summary>
    public static OldRule When(Func<OldConfig, bool> condition, OldRule rule) => config =>
    {
        if (condition(config))
            rule(config);
    };

    /// <summary>An argument that the file does not have.</summary>
    public static OldRule Default(string name, bool value) => config =>
    {
        if (config[name] is null)
            config.Add(name, value);
    };

    /// <summary>Other words for the values of an argument, in pairs: the old one and the new one.</summary>
    public static OldRule Words(string name, params (string From, string To)[] words) => config =>
    {
        if (config[name] is not { Kind: JsonKind.String } value)
            return;
        foreach (var (from, to) in words)
        {
            if (value.Text == from)
                config.Replace(name, JsonValue.String(value.Position, to));
        }
    };
}
