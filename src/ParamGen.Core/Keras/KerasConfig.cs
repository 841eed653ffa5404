using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;

namespace ParamGen.Core.Keras;

/// <summary>Reads a layer's <c>config</c>: its arguments, and what Keras notes beside them.</summary>
internal static class KerasConfig
{
    /// <summary>What a config holds that is no argument of a layer.</summary>
    private static readonly HashSet<string> notes =
    [
        "quantization_config", "sparse", "ragged", "optional", "autocast", "build_config", "registered_name", "supports_jit", "input_spec",
    ];

    public static EquatableArray<Argument> Read(LayerKind kind, JsonValue config, List<KerasError> errors)
    {
        var members = config.Members.Where(member => !notes.Contains(member.Name) && !(kind.Wraps is not Wraps.Nothing && IsWrapped(member.Name)));
        if (kind.Name == Catalogue.Input)
            return Input(config);
        var arguments = KerasArguments.Read(kind, members, errors);
        // Keras always writes the layer that goes backward, be it the same as the other.
        return kind.Name == "Bidirectional" && config["backward_layer"] is { IsNull: false }
            ? new([.. arguments, new(nameof(BidirectionalAttribute.BackwardLayer), true)])
            : arguments;
    }

    /// <summary>The layer, layers or cells that a wrapper has in its config.</summary>
    public static IEnumerable<JsonValue> Wrapped(JsonValue config)
    {
        if ((config["layer"] ?? config["cell"]) is not { } inner)
            return [];
        // Several cells stand in a layer of their own.
        return inner["config"]?["cells"]?.Items
            ?? (config["backward_layer"] is { IsNull: false } backward ? [inner, backward] : [inner]);
    }

    private static bool IsWrapped(string name) => name is "layer" or "cell" or "backward_layer";

    private static Argument[] Input(JsonValue config)
    {
        var shape = (config["batch_shape"] ?? config["batch_input_shape"])?.Items ?? [];
        var arguments = new List<Argument>();
        if (config["name"] is { Kind: JsonKind.String } name)
            arguments.Add(new("Name", name.Text));
        int[] sizes = [.. shape.Select(size => KerasArguments.Integer(size) ?? Dim.Unknown)];
        if (sizes.Length > 0 && sizes[0] != Dim.Unknown)
            arguments.Add(new("BatchSize", sizes[0]));
        arguments.Add(new("Shape", new EquatableArray<int>([.. sizes.Skip(1)])));
        return [.. arguments];
    }
}
