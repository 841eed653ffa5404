using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// Which layers are frozen. A wrapper and the layer in it each have a flag, and which of the two counts differs from version to version;
/// what is written for the reader has the flag that counts on both.
/// </summary>
internal static class OldFreezing
{
    /// <summary>The layer in a wrapper, with the flag that counts, which the wrapper gets as well.</summary>
    public static JsonValue Wrapped(OldConfig wrapper, JsonValue inner)
    {
        var (outer, own) = (IsFrozen(wrapper.Json), IsFrozen(inner["config"]!));
        bool? frozen = wrapper.Layer == "Bidirectional" ? Bidirectional(wrapper.Version, outer, own)
            : wrapper.Layer == "TimeDistributed" ? TimeDistributed(wrapper.Version, outer, own)
            : outer || own;
        if (frozen is not { } isFrozen)
        {
            wrapper.Refuse(null, "is frozen and the layer in it is not, or the other way around, of which the versions of TensorFlow that "
                + "may have written the file make different numbers");
            return inner;
        }

        Set(wrapper, isFrozen);
        return isFrozen ? Frozen(inner) : Thawed(inner);
    }

    /// <summary>The cell of a recurrent layer: it is frozen where either of the two is.</summary>
    public static JsonValue Cell(OldConfig layer, JsonValue cell) => IsFrozen(layer.Json) ? Frozen(cell) : cell;

    /// <summary>A layer with all that it holds frozen.</summary>
    public static JsonValue Frozen(JsonValue layer) => WithConfig(layer, config =>
    [
        .. config.Members.Where(argument => argument.Name != "trainable").Select(argument => argument.Name switch
        {
            "layer" or "backward_layer" or "cell" => argument with { Value = Frozen(argument.Value) },
            "layers" or "cells" => argument with
            {
                Value = JsonBuild.Array(argument.Value.Position, [.. argument.Value.Items.Select(Frozen)]),
            },
            _ => argument,
        }),
        .. KerasClass.NameOf(layer) is "InputLayer" or "Functional" or "Sequential" or "StackedRNNCells"
            ? Array.Empty<JsonMember>()
            : [JsonBuild.Member("trainable", JsonBuild.Flag(config.Position, false))],
    ]);

    /// <summary>A layer that is not frozen itself, nor what it wraps; what a model holds has flags of its own.</summary>
    private static JsonValue Thawed(JsonValue layer) => KerasClass.IsModel(layer)
        ? layer
        : WithConfig(layer, static config => config.Members.Where(argument => argument.Name != "trainable").Select(argument =>
            argument.Name is "layer" or "backward_layer" ? argument with { Value = Thawed(argument.Value) } : argument));

    /// <summary>A layer with another config.</summary>
    private static JsonValue WithConfig(JsonValue layer, Func<JsonValue, IEnumerable<JsonMember>> change) =>
        layer.With(layer.Members.Select(member =>
            member.Name == "config" ? member with { Value = member.Value.With(change(member.Value)) } : member));

    /// <summary>Whether what is in a TimeDistributed is frozen.</summary>
    private static bool? TimeDistributed(KerasVersion version, bool outer, bool inner) =>
        version.IsFirst ? outer || inner
        // Its weights are those of the layer in it, whatever it is itself; from 2.1.4 on it sets the layer's flag.
        : version.IsStandalone ? version.IsAtLeast(2, 1, 4) ? outer : inner
        : version.IsBeforeTensorFlow114 switch
        {
            true => outer,
            false => outer || inner,
            _ => outer == inner ? outer : null,
        };

    /// <summary>Whether what is in a Bidirectional is frozen.</summary>
    private static bool? Bidirectional(KerasVersion version, bool outer, bool inner) =>
        version.IsFirst ? inner
        : version.IsStandalone ? version.IsAtLeast(2, 1, 4) ? outer : inner
        : version.IsOfTensorFlow1 ? version.IsBeforeTensorFlow114 switch
        {
            true => outer,
            false when !version.IsTensorFlow2 => outer || inner,
            _ => outer == inner ? outer : null,
        }
        // TensorFlow 2.2 to 2.11 forget the wrapper's own flag.
        : version.IsAtLeast(2, 12) ? outer || inner : inner;

    private static void Set(OldConfig config, bool isFrozen)
    {
        config.Take("trainable");
        config.Add("trainable", !isFrozen);
    }

    private static bool IsFrozen(JsonValue config) => config["trainable"] is { Kind: JsonKind.False };
}
