using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The layers that others hold in their config.</summary>
internal static class OldWrappers
{
    /// <summary>What is known of a layer that holds cells.</summary>
    private static readonly HashSet<string> ofStack = ["name", "trainable", "dtype", "cells", "reverse_state_order"];

    public static void Upgrade(OldConfig config, OldModels models)
    {
        Inner(config, "layer", models);
        Inner(config, "backward_layer", models);
        if (config["cell"] is { } cell)
            Cells(config, cell, models);
    }

    private static void Inner(OldConfig config, string name, OldModels models)
    {
        if (config[name] is not { Kind: JsonKind.Object } layer || models.Layer(layer) is not { } inner)
            return;
        if (config.Layer == "TimeDistributed")
            inner = ByRule(config, inner);
        config.Replace(name, OldFreezing.Wrapped(config, inner));
    }

    /// <summary>TimeDistributed asks a layer what it gives, rather than look at what it gave.</summary>
    private static JsonValue ByRule(OldConfig config, JsonValue inner)
    {
        var name = KerasClass.NameOf(inner);
        if (name == "TensorEinsumDense" && inner["config"]!["output_shape"]?.Items.Any(size => size.IsNull) is true)
            config.Refuse(inner, "wraps an EinsumDense that does not say all sizes of its output, which is not supported");
        return name is "TensorReshape" or "TensorUpSampling2D"
            ? inner.With(inner.Members.Select(member => member.Name != "class_name" ? member : member with
            {
                Value = JsonValue.String(member.Value.Position, name.Substring("Tensor".Length)),
            }))
            : inner;
    }

    /// <summary>The cell of a recurrent layer, or several in a layer of their own.</summary>
    private static void Cells(OldConfig config, JsonValue cell, OldModels models)
    {
        if (KerasClass.NameOf(cell) != "StackedRNNCells")
        {
            if (models.Layer(cell) is { } single)
                config.Replace("cell", OldFreezing.Cell(config, single));
            return;
        }

        if (cell["config"] is not { Kind: JsonKind.Object } stack || stack["cells"] is not { Kind: JsonKind.Array, Items.Count: > 0 } cells)
        {
            config.Refuse(cell, "has no list of cells");
            return;
        }

        foreach (var member in stack.Members.Where(member => !ofStack.Contains(member.Name)))
            config.Refuse(member.Value, $"has cells with '{member.Name}', which is not supported");
        JsonValue?[] upgraded = [.. cells.Items.Select(models.Layer)];
        if (upgraded.Contains(null))
            return;
        var isFrozen = stack["trainable"] is { Kind: JsonKind.False };
        JsonValue[] frozen = [.. upgraded.Select(single => OldFreezing.Cell(config, isFrozen ? OldFreezing.Frozen(single!) : single!))];
        config.Replace("cell", cell.With(
        [
            JsonBuild.Member("class_name", JsonValue.String(cell.Position, "StackedRNNCells")),
            JsonBuild.Member("config", stack.With(
            [
                .. stack.Members.Where(member => member.Name == "name"),
                JsonBuild.Member("cells", JsonBuild.Array(cells.Position, frozen)),
            ])),
        ]).As("StackedRNNCells"));
    }
}
