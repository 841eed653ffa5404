using ParamGen.Core.Formats.Keras.Old;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>What a message says of a layer that is none of those that are known, and what stands for it.</summary>
internal static class KerasUnknown
{
    /// <summary>Where a message finds the layer: its own name and its class, as far as it has them.</summary>
    public static string Label(JsonValue json) => (KerasCustomLayers.OwnNameOf(json), KerasCustomLayers.ClassOf(json)) switch
    {
        (null, "") => "layer",
        (null, var kind) => kind,
        ({ } name, "") => name,
        ({ } name, var kind) => KerasErrors.Label((name, kind)),
    };

    /// <summary>What is wrong with a layer.</summary>
    public static string Layer(JsonValue json)
    {
        var (name, full) = (KerasClass.NameOf(json), KerasClass.FullNameOf(json));
        if (json.Kind is not JsonKind.Object)
            return "this is not a layer, which has a class_name and a config";
        if (name.Length == 0)
            return json["class_name"] is null ? "the layer has no class_name" : "the layer's class_name is not a name";
        var hasConfig = json["config"] is { Kind: JsonKind.Object };
        if (!hasConfig && (KerasClass.IsModel(json) || KerasClass.LayerOf(json) is not null))
            return "the layer has no config with its arguments";
        var attribute = KerasCustomLayers.AttributeFor(json);
        if (KerasCustomLayers.IsFunction(json))
            return $"{Code}; to declare what the layer computes, add {attribute} to the class";
        var hint = Hint(name, full);
        return $"unknown layer '{full}'{hint}{(hint.EndsWith("?", StringComparison.Ordinal) ? " For" : "; for")} a custom layer, add "
            + $"{attribute} to the class";
    }

    /// <summary>What a Lambda is, said of it.</summary>
    public const string Code = "holds Python code, which the compiler cannot run";

    /// <summary>What is wrong with a function of TensorFlow, whose name is <c>tf.math.reduce_mean</c>.</summary>
    public static string Function(string path) =>
        $"ParamGen has no rule for the TensorFlow function '{path}'{KerasEnumNames.DidYouMean(path, OperatorLayer.TensorFlowNames)}";

    /// <summary>What a model is that cannot be read; null where it is none.</summary>
    public static string? Model(JsonValue json) => !KerasClass.IsModel(json) ? null : json["config"] switch
    {
        { Kind: JsonKind.Array, Items.Count: 0 } => Empty,
        { Kind: JsonKind.Object } config when config["layers"] is { Kind: JsonKind.Array, Items.Count: 0 } => Empty,
        { Kind: JsonKind.Array } when KerasClass.NameOf(json) == "Sequential" =>
            "a Sequential whose config is a list of layers, as Keras 1 and 2 wrote it",
        _ => null,
    };

    private const string Empty = "a model that has no layers";

    /// <summary>What to do with a file that should name its version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="isList">Whether the file is a list, which has no place for a version.</param>
    public static string Version(string version, bool isList) => $"if Keras {version[0]} wrote the file, " + (isList
        ? $"wrap its list: {{\"class_name\": \"Sequential\", \"keras_version\": \"{version}\", \"config\": [...]}}"
        : $"add \"keras_version\": \"{version}\" to it");

    /// <summary>What a name may have been meant to be: one that is registered, or has a module of its own, is somebody's own.</summary>
    private static string Hint(string name, string full) =>
        full != name || name.Contains('>') ? ""
        : Catalogue.FindKeras(name) is not null ? "; its module is not part of Keras"
        : OldSigns.VersionsWith(name) is { } versions ? $"; {versions}"
        : KerasEnumNames.DidYouMean(name, Catalogue.All.Where(known => !known.IsOperator).Select(known => known.KerasName));
}
