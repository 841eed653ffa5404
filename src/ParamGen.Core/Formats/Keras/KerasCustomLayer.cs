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
    ICollection<(string Name, EquatableArray<long?> Values)> missing,
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
        var replaced = new HashSet<string>(own.Where(constant => Given(constant) is { } value && value != constant.Value).Select(ByName));
        foreach (var constant in own.Where(constant => ValueOf(constant.Name) is null))
        {
            if (constant.DependsOn.FirstOrDefault(replaced.Contains) is { } other)
                Refuse(Config, $"has its own value of '{KerasNames.SnakeCase(other)}', on which the constant '{constant.Name}' depends; "
                    + "write the arithmetic in the shape instead");
        }

        foreach (var constant in own.Where(constant => ValueOf(constant.Name) is not null && Given(constant) is null))
        {
            Refuse(
                ValueOf(constant.Name)!,
                $"has {JsonText.Short(ValueOf(constant.Name)!)} for '{KerasNames.SnakeCase(constant.Name)}', "
                    + $"but the constant '{constant.Name}' is an integer");
        }

        return own.Select(constant => constant with { Value = Given(constant) ?? constant.Value }).ToArray();

        static string ByName(DeclaredConstant constant) => constant.Name;
    }

    /// <summary>The model, or the block, with the file's values, as a model that takes what it is called with.</summary>
    private NetworkSource Network()
    {
        var network = custom.StandIn.Model!;
        var parameters = Constants(custom.Parameters);
        if (parameters.Zip(custom.Parameters, (one, other) => one.Value != other.Value).Contains(true))
        {
            EquatableArray<long?> values = new([.. custom.Parameters.Select(Given)]);
            if (custom.Variants.FirstOrDefault(variant => variant.Values == values) is { } variant)
            {
                if (variant.Network is null)
                    Refuse(Config, $"has values with which the block '{network.Name}' cannot be evaluated: {variant.Reason}");
                network = variant.Network ?? network;
            }
            else
            {
                missing.Add((custom.Name, values));
            }
        }

        return network.IsBlock ? network with { IsBlock = false, Class = "Sequential" } : network;
    }

    /// <summary>The value that the file has for a constant; null where it has none, or no integer.</summary>
    private long? Given(DeclaredConstant constant) => ValueOf(constant.Name) is { } value ? KerasArguments.Integer(value) : null;

    private JsonValue? ValueOf(string constant)
    {
        var name = KerasNames.SnakeCase(constant);
        return ofEveryLayer.Contains(name) ? null : Config[name];
    }

    private void Refuse(JsonValue at, string reason) => errors.Add(KerasError.Argument(at.Position, className, reason));
}
