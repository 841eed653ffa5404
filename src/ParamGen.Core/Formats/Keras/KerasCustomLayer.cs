using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads the config of a custom layer: its name, whether it is frozen, its data type, and the values of the constants that bear the names
/// of its arguments. Whatever else it holds is for its own code.
/// </summary>
/// <param name="json">The layer.</param>
/// <param name="custom">What stands for it.</param>
/// <param name="isOld">Whether Keras 1 or 2 has written the file.</param>
/// <param name="missing">Takes the values with which a block would have to be evaluated.</param>
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasCustomLayer(
    JsonValue json,
    CustomLayer custom,
    bool isOld,
    ICollection<(string Name, EquatableArray<ArgumentValue?> Values)> missing,
    KerasErrors errors)
{
    private static readonly HashSet<string> ofEveryLayer = ["name", "trainable", "dtype"];

    private readonly string className = KerasCustomLayers.ClassOf(json);

    private JsonValue Config => json["config"]!;

    /// <summary>The layer, without its calls.</summary>
    public LayerSource Read()
    {
        var arguments = new List<Argument>();
        if (KerasCustomLayers.OwnNameOf(json) is { } name)
            arguments.Add(new(nameof(LayerAttribute.Name), name));
        if (custom.StandIn.Declared is { } declared)
        {
            ReadFlag(arguments);
            ReadType(arguments);
            return new(custom.StandIn.Kind, arguments)
            {
                Declared = declared with { Class = className, Constants = Constants(declared.Constants) },
            };
        }

        // As Keras 3 reads the flag, it is that of the layer's own weights, and these are all of layers inside it.
        if (isOld)
            ReadFlag(arguments);
        return new(custom.StandIn.Kind, arguments) { Model = Network(), WrittenClass = className };
    }

    private void ReadFlag(List<Argument> arguments)
    {
        if (Config["trainable"] is not { IsNull: false } value)
            return;
        if (!value.IsBoolean)
            Refuse(value, $"does not accept {JsonText.Short(value)} for 'trainable'");
        else if (value.Kind is JsonKind.False)
            arguments.Add(new(nameof(LayerAttribute.Trainable), false));
    }

    private void ReadType(List<Argument> arguments)
    {
        if (Config["dtype"] is not { IsNull: false } value)
            return;
        if (KerasPolicyMap.OfLayer(value, out var reason) is not { } policy)
            Refuse(value, reason);
        else
            arguments.Add(new(nameof(LayerAttribute.DType), policy.DType));
    }

    /// <summary>The constants with the values that the file has for them.</summary>
    private EquatableArray<DeclaredConstant> Constants(EquatableArray<DeclaredConstant> own)
    {
        foreach (var constant in own)
        {
            if (ValueOf(constant.Name) is { } value)
            {
                if (KerasArguments.Integer(value) is null)
                    RefuseValue(constant.Name, value, "is an integer");
            }
            else if (constant.DependsOn.FirstOrDefault(IsReplaced) is { } other)
            {
                Refuse(Config, $"has its own value of '{KerasNames.SnakeCase(other)}', on which the constant '{constant.Name}' depends; "
                    + "write the arithmetic in the shape instead");
            }
        }

        return own.Select(constant => constant with { Value = Given(constant) ?? constant.Value }).ToArray();

        long? Given(DeclaredConstant constant) => ValueOf(constant.Name) is { } value ? KerasArguments.Integer(value) : null;

        bool IsReplaced(string name) =>
            ValueOf(name) is { } value && own.FirstOrDefault(constant => constant.Name == name)?.Value != KerasArguments.Integer(value);
    }

    /// <summary>The model, or the block, with the file's values, as a model that takes what it is called with.</summary>
    private NetworkSource Network()
    {
        var network = custom.StandIn.Model!;
        foreach (var constant in custom.Constants)
        {
            if (ValueOf(constant.Name) is { } value && !IsSame(constant.Value, Plain(value)))
                RefuseValue(constant.Name, value, network.IsBlock ? "is not a parameter of the block" : "is a constant of a model");
        }

        var given = new List<ArgumentValue?>();
        foreach (var parameter in custom.Parameters)
        {
            var written = ValueOf(parameter.Name);
            given.Add(written is null ? null : Plain(written));
            if (written is not null && given[given.Count - 1] is null)
                RefuseValue(parameter.Name, written, "has no such value");
        }

        if (custom.Parameters.Zip(given, (own, value) => value is null || IsSame(own.Value, value)).All(same => same))
            return AsModel(network);

        EquatableArray<ArgumentValue?> values = given;
        if (custom.Variants.FirstOrDefault(variant => variant.Values == values) is not { } variant)
            missing.Add((custom.Name, values));
        else if (variant.Network is null)
            Refuse(Config, $"has values with which the block '{network.Name}' cannot be evaluated: {variant.Reason}");
        else
            network = variant.Network;
        return AsModel(network);
    }

    private static NetworkSource AsModel(NetworkSource network) =>
        network.IsBlock ? network with { IsBlock = false, Class = "Sequential" } : network;

    /// <summary>A number, a flag or a word; null for what no constant can be.</summary>
    private static ArgumentValue? Plain(JsonValue value) => value.Kind switch
    {
        JsonKind.Number when KerasArguments.Integer(value) is { } number => number,
        JsonKind.Number => KerasArguments.Number(value),
        JsonKind.String => value.Text,
        JsonKind.True or JsonKind.False => value.Kind is JsonKind.True,
        _ => (ArgumentValue?)null,
    };

    /// <summary>Whether a constant has a value already: a member of an enum is written as Keras's word.</summary>
    private static bool IsSame(ArgumentValue own, ArgumentValue? given) => (own, given) switch
    {
        (ArgumentValue.Member member, ArgumentValue.Text word) => KerasEnumNames.Same(member.ToString(), word.Value),
        (ArgumentValue.Real number, ArgumentValue.Integer other) => number.Value == other.Value,
        _ => own == given,
    };

    private JsonValue? ValueOf(string constant)
    {
        var name = KerasNames.SnakeCase(constant);
        return ofEveryLayer.Contains(name) ? null : Config[name];
    }

    private void Refuse(JsonValue at, string reason) => errors.Add(KerasError.Argument(at.Position, className, reason));

    private void RefuseValue(string constant, JsonValue value, string reason) =>
        Refuse(value, $"has {JsonText.Short(value)} for '{KerasNames.SnakeCase(constant)}', but '{constant}' {reason}");
}
