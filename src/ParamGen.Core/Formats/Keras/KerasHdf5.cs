using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Models that Keras 3 has saved in HDF5. No object in them names its module, so Keras takes each for a layer, and finds no operator again:
/// the file says what the model is, though Keras itself cannot load it.
/// </summary>
/// <remarks>
/// Source:
/// <see href="https://github.com/keras-team/keras/blob/master/keras/src/legacy/saving/saving_utils.py">Keras, saving_utils.py</see>.
/// </remarks>
internal sealed class KerasHdf5(KerasErrors warnings)
{
    /// <summary>The model with the modules of its operators.</summary>
    public JsonValue WithModules(JsonValue json)
    {
        if (!KerasClass.IsModel(json) || json["config"] is not { } config || config["layers"] is not { Kind: JsonKind.Array } layers)
            return json;
        var upgraded = JsonBuild.Array(layers.Position, [.. layers.Items.Select(Layer)]);
        return Replace(json, "config", Replace(config, "layers", upgraded));
    }

    private JsonValue Layer(JsonValue json)
    {
        if (KerasClass.IsModel(json))
            return WithModules(json);
        if (json["module"] is not null || !IsOperator(json) || OperatorLayer.ModuleOf(KerasClass.NameOf(json)) is not { } module)
            return json;
        warnings.Add(KerasError.NotLoadable(json.Position, KerasUnknown.Label(json), KerasClass.NameOf(json)));
        return json.With(json.Members.Prepend(JsonBuild.Member("module", JsonValue.String(json.Position, module))));
    }

    /// <summary>A layer has a data type and may be frozen, as no operator does.</summary>
    private static bool IsOperator(JsonValue json) =>
        json["config"] is { Kind: JsonKind.Object } config && config["dtype"] is null && config["trainable"] is null;

    private static JsonValue Replace(JsonValue json, string name, JsonValue value) => json.With(
        json.Members.Select(member => member.Name == name ? new JsonMember(name, member.Position, value) : member));
}
