using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads a layer's <c>config</c>: its arguments, and what Keras notes beside them.</summary>
internal static class KerasConfig
{
    public static EquatableArray<Argument> Read(LayerKind kind, JsonValue config, KerasErrors errors)
    {
        var before = errors.Count;
        var arguments = kind.Name == Catalogue.Input ? Input(kind, config, errors)
            : KerasArguments.Read(kind, config.Members.Where(member => !IsNote(kind, member)), errors);
        foreach (var name in errors.Count == before ? KerasArguments.Missing(kind, arguments, config) : [])
            errors.Add(KerasError.Argument(config.Position, kind.Name, $"lacks the required argument '{name}'"));
        if (HasBackward(kind) && config["backward_layer"] is { IsNull: false })
            // Keras always writes the layer that goes backward, be it the same as the other.
            return new([.. arguments, new(nameof(BidirectionalAttribute.BackwardLayer), true)]);
        return kind.Name switch
        {
            "Pipeline" => new([.. arguments, new(nameof(PipelineAttribute.Layers), Wrapped(kind, config).Count)]),
            // Once it is adapted, it has its boundaries beside the number of bins that they were to be.
            "Discretization" when arguments.Any(argument => argument.Name == nameof(DiscretizationAttribute.BinBoundaries)) =>
                arguments.Where(argument => argument.Name != nameof(DiscretizationAttribute.NumBins)).ToArray(),
            _ => arguments,
        };
    }

    /// <summary>The layer, layers or cells that a wrapper has in its config.</summary>
    public static IReadOnlyList<JsonValue> Wrapped(LayerKind kind, JsonValue config)
    {
        if (kind.Name == "Pipeline")
            return config["layers"]?.Items ?? [];
        if (config[kind.Wraps is Wraps.NextCells ? "cell" : "layer"] is not { } inner)
            return [];
        // Several cells stand in a layer of their own.
        if (KerasClass.NameOf(inner) == "StackedRNNCells")
            return inner["config"]?["cells"]?.Items ?? [];
        return HasBackward(kind) && config["backward_layer"] is { IsNull: false } backward ? [inner, backward] : [inner];
    }

    /// <summary>Whether a wrapper may hold a second layer, which goes backward.</summary>
    private static bool HasBackward(LayerKind kind) => kind.Properties.ContainsKey(nameof(BidirectionalAttribute.BackwardLayer));

    /// <summary>What a config holds that is no argument of a layer. Each must say what it says as a rule.</summary>
    private static bool IsNote(LayerKind kind, JsonMember member)
    {
        switch (member.Name)
        {
            case "layer" when kind.Wraps is Wraps.NextLayers && kind.Name != "Pipeline":
            case "layers" when kind.Name == "Pipeline":
            case "cell" when kind.Wraps is Wraps.NextCells:
            case "backward_layer" when HasBackward(kind):
                return true;
            // Read with the layer's policy.
            case KerasQuantization.Config when KerasQuantization.ModesOf(kind.Name).Count > 0:
                return true;
            // What Keras works out again as it builds the layer.
            case "gptq_unpacked_column_size" when kind.Name == "EinsumDense":
                return member.Value.Kind is JsonKind.Number or JsonKind.Null;
            case "autocast":
                return member.Value.IsBoolean;
            default:
                return false;
        }
    }

    /// <summary>The arguments of an input: Keras takes any others and does nothing with them.</summary>
    /// <remarks>
    /// Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.
    /// </remarks>
    private static Argument[] Input(LayerKind kind, JsonValue config, KerasErrors errors)
    {
        var arguments = new List<Argument>();
        var shape = config["batch_input_shape"] ?? config["batch_shape"];
        foreach (var member in config.Members)
        {
            var isRead = member.Name switch
            {
                "batch_shape" or "batch_input_shape" => member.Value == shape && AddShape(member.Value),
                "sparse" or "ragged" => IsFalse(member.Value),
                // Keras takes the shape of one of them.
                "shape" or "input_shape" or "batch_size" or "input_tensor" => member.Value.IsNull,
                _ => true,
            };
            if (!isRead)
                errors.Add(KerasError.Argument(member.Position, kind.KerasName, $"does not accept {Rejected(member)}"));
        }

        static string Rejected(JsonMember member) => member.Name is not ("batch_shape" or "batch_input_shape")
            ? $"this value for '{member.Name}'"
            : $"{JsonText.Short(member.Value)} for '{member.Written}'; write a list: "
                + $"[null, {(member.Value.Kind is JsonKind.Number ? member.Value.Text : "784")}]";

        if (shape is null)
            errors.Add(KerasError.Argument(config.Position, kind.KerasName, "has no 'batch_shape'"));
        arguments.AddRange(KerasArguments.Read(kind, config.Members.Where(member => member.Name is "name" or "dtype"), errors));
        return [.. arguments];

        bool AddShape(JsonValue value)
        {
            if (KerasSizes.Shape(value) is not [var batch, ..] sizes)
                return false;
            if (batch != Dim.Unknown)
                arguments.Add(new("BatchSize", batch));
            arguments.Add(new("Shape", new EquatableArray<int>([.. sizes.Skip(1)])));
            return true;
        }
    }

    /// <summary>What Python takes for false: nothing, zero, and what is empty.</summary>
    private static bool IsFalse(JsonValue value) => value.Kind switch
    {
        JsonKind.Number => KerasArguments.Number(value) is 0,
        JsonKind.String => value.Text.Length == 0,
        JsonKind.True => false,
        _ => value.Items.Count == 0 && value.Members.Count == 0,
    };
}
