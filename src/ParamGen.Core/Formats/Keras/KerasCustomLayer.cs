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
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasCustomLayer(JsonValue json, CustomLayer custom, bool isOld, KerasErrors errors)
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
        var policy = KerasPolicyMap.IsMap(value)
            ? KerasPolicyMap.Read(value, out var reason)?.Default
            : KerasPolicy.Read(value, out reason);
        if (policy is null)
            Refuse(value, reason);
        else
            arguments.Add(new(nameof(LayerAttribute.DType), policy.DType));
    }

    /// <summary>The constants with the values that the file has for them.</summary>
    private EquatableArray<DeclaredConstant> Constants(EquatableArray<DeclaredConstant> own)
    {
        var replaced = new HashSet<string>();
        DeclaredConstant[] constants = [.. own.Select(constant =>
        {
            if (ValueOf(constant.Name) is not { } value)
                return constant;
            if (KerasArguments.Integer(value) is not { } number)
            {
                Refuse(value, $"has {JsonText.Short(value)} for '{KerasNames.SnakeCase(constant.Name)}', but '{constant.Name}' is an integer");
                return constant;
            }

            if (number != constant.Value)
                replaced.Add(constant.Name);
            return constant with { Value = number, DependsOn = default };
        })];
        foreach (var constant in constants)
        {
            if (constant.DependsOn.FirstOrDefault(replaced.Contains) is { } other)
                Refuse(Config, $"has its own value of '{KerasNames.SnakeCase(other)}', on which the constant '{constant.Name}' depends; "
                    + "write the arithmetic in the shape instead");
        }

        return constants;
    }

    /// <summary>The model, or the block as a model that takes what it is called with.</summary>
    private NetworkSource? Network()
    {
        var network = custom.StandIn.Model!;
        var constants = Constants(custom.Parameters);
        if (constants != custom.Parameters)
        {
            EquatableArray<long> values = new([.. constants.Select(constant => constant.Value)]);
            if (!values.SequenceEqual(custom.Parameters.Select(constant => constant.Value)))
            {
                var variant = custom.Variants.FirstOrDefault(variant => variant.Values == values);
                if (variant?.Network is null)
                    Refuse(Config, $"has values with which the block '{network.Name}' cannot be evaluated: {variant?.Reason ?? "unknown"}");
                network = variant?.Network ?? network;
            }
        }

        return network.IsBlock ? network with { IsBlock = false, Class = "Sequential" } : network;
    }

    private JsonValue? ValueOf(string constant)
    {
        var name = KerasNames.SnakeCase(constant);
        return ofEveryLayer.Contains(name) ? null : Config[name];
    }

    private void Refuse(JsonValue at, string reason) => errors.Add(KerasError.Argument(at.Position, className, reason));
}
