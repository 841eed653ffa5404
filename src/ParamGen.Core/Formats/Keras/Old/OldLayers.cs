using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Legacy;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The layers of a file of Keras 1 or 2.</summary>
internal sealed class OldLayers(OldFile file, OldModels models)
{
    /// <summary>A layer as Keras 3 would write it, without its calls; null where it cannot be read.</summary>
    public JsonValue? Upgrade(JsonValue json)
    {
        var name = KerasClass.NameOf(json);
        var isOfKeras = KerasClass.IsPart(json) && OldClass.Find(name, file.Version) is not null;
        if (!isOfKeras && file.Custom.Find(json) is not null)
            return OldCustom.Upgrade(json, file);
        if (KerasCustomLayers.IsFunction(json))
        {
            file.Errors.Add(KerasError.Argument(
                json.Position,
                name,
                $"{KerasUnknown.Code}; to declare what the layer computes, add {KerasCustomLayers.AttributeFor(json)} to the class"));
            return null;
        }

        if (!KerasClass.IsPart(json)
            || Config(json) is not { Kind: JsonKind.Object } written
            || OldClass.Find(name, file.Version) is not { } known)
        {
            file.Errors.Add(KerasError.Layer(json));
            return null;
        }

        using var place = file.Errors.At(written["name"] is { Kind: JsonKind.String } own ? own.Text : null, name);
        var before = file.Errors.Count;
        var config = new OldConfig(name, written, file) { Kind = known.Kind };
        OldUnknown.Check(config);
        OldObjects.Upgrade(config);
        if (known.Kind != "InputLayer")
            OldDTypes.Upgrade(config);
        // A note of what the layer took when it was made. Where it is first, the model's input comes of it.
        if (known.Kind != "InputLayer")
            OldRules.Drop("batch_input_shape", "input_dtype")(config);
        known.Rule?.Invoke(config);
        OldWrappers.Upgrade(config, models);
        if (file.Errors.Count == before)
            RequireAll(config);
        if (file.Errors.Count > before)
            return null;
        // Keras 2 notes the shapes that a layer was built for, and makes the layer without them.
        JsonMember[] builds = config.Builds is { } shapes ? [JsonBuild.Member("build_config", shapes)] : [];
        return OldJson.Layer(json.Position, config.Kind!, name, config.Json, builds);
    }

    /// <summary>Says which required arguments are not given, by the names that this version has for them.</summary>
    private static void RequireAll(OldConfig config)
    {
        if ((LegacyCatalogue.Find(config.Kind!) ?? Catalogue.FindKeras(config.Kind!)) is not { } kind)
            return;
        foreach (var name in KerasArguments.Missing(kind, default, config.Json))
        {
            if (config.OlderNameOf(name) is { } older)
                config.Refuse(null, $"lacks the required argument '{older}'");
        }
    }

    /// <summary>From 2.13 on, a layer without a config is made without arguments.</summary>
    private JsonValue? Config(JsonValue json) => file.Version.IsAtLeast(2, 13) ? KerasClass.ConfigOf(json) : json["config"];

    /// <summary>How a layer takes the tensors of a call.</summary>
    public static OldInputs Takes(JsonValue upgraded)
    {
        // A model, or a custom layer, takes what it says.
        if (KerasClass.LayerOf(upgraded) is not { } kind)
            return OldInputs.OneOrList;
        return kind.Properties.ContainsKey("Inputs") ? OldInputs.List
            : kind.Properties.ContainsKey("InitialState") ? OldInputs.States
            : OldInputs.One;
    }
}
