using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Initializers, regularizers, constraints and policies of data types, which older versions write in other ways.</summary>
internal static class OldObjects
{
    /// <summary>
    /// Penalties and constraints that Keras 3 has no word for. They change how a layer is trained, and no number of its own.
    /// </summary>
    private static readonly HashSet<string> withoutWord = ["EigenvalueRegularizer", "RadialConstraint"];

    /// <summary>Makes Keras 3's of all of a layer's.</summary>
    public static void Upgrade(OldConfig config)
    {
        foreach (var member in config.Members.ToList())
        {
            if (member.Value.Kind is not JsonKind.Object)
                continue;
            if (KerasClass.NameOf(member.Value) is "__tuple__" or "TensorShape")
                config.Replace(member.Name, Plain(member.Value));
            else if (IsPart(member.Name))
                Part(config, member);
        }
    }

    /// <summary>A list that Python's class of it is named with: {"class_name": "__tuple__", "items": [1, 2]}.</summary>
    public static JsonValue Plain(JsonValue value) =>
        KerasClass.NameOf(value) is "__tuple__" or "TensorShape" && value["items"] is { Kind: JsonKind.Array } items
            ? JsonBuild.Array(value.Position, [.. items.Items.Select(Plain)])
            : value.Kind is JsonKind.Array && value.Items.Any(item => item.Kind is JsonKind.Object)
                ? JsonBuild.Array(value.Position, [.. value.Items.Select(Plain)])
                : value;

    /// <summary>
    /// The type of what an initializer draws, which is that of the weight; the axes of a constraint where they are several; and whether
    /// a penalty is on rows or columns.
    /// </summary>
    private static bool SaysNothing(JsonMember argument) => argument switch
    {
        { Name: "dtype", Value: { Kind: JsonKind.String } or { IsNull: true } } => true,
        { Name: "axis", Value.Kind: JsonKind.Array } => true,
        { Name: "mode", Value: { Kind: JsonKind.String, Text: "rows" or "columns" } } => true,
        _ => false,
    };

    private static bool IsPart(string argument) => argument is "init" or "inner_init"
        || argument.EndsWith("initializer", StringComparison.Ordinal)
        || argument.EndsWith("regularizer", StringComparison.Ordinal)
        || argument.EndsWith("constraint", StringComparison.Ordinal);

    private static void Part(OldConfig config, JsonMember member)
    {
        var value = member.Value;
        // Keras 1 has the name among the numbers.
        var isFlat = value["class_name"] is null && value["name"] is { Kind: JsonKind.String };
        var name = isFlat ? value["name"]!.Text : KerasClass.NameOf(value);
        var numbers = isFlat ? value.With(value.Members.Where(argument => argument.Name != "name")) : value["config"];
        if (withoutWord.Contains(name))
        {
            config.Take(member.Name);
            return;
        }

        if (numbers is not { Kind: JsonKind.Object })
        {
            // From 2.13 on it may go without a config.
            if (!config.Version.IsAtLeast(2, 13))
                config.RefuseValue(member);
            return;
        }

        JsonMember[] arguments =
        [
            .. numbers.Members.Where(argument => !SaysNothing(argument))
                .Select(argument => argument.Name == "m" && name == "MaxNorm" ? argument with { Name = "max_value" } : argument),
        ];
        var isL1L2 = name is "L1L2Regularizer" or "WeightRegularizer" or "ActivityRegularizer";
        var className = JsonValue.String(value.Position, isL1L2 ? "L1L2" : name);
        config.Replace(member.Name, value.With(
        [
            .. value.Members.Where(other => !isFlat && other.Name is not ("class_name" or "config")),
            JsonBuild.Member("class_name", className),
            JsonBuild.Member("config", numbers.With(arguments)),
        ]));
    }
}
