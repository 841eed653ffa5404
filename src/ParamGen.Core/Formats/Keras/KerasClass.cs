using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Legacy;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// The class that an object of a file names. One of somebody's own may have a name of Keras's: its module and its registration
/// tell it from that.
/// </summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization utilities</see>.
/// </remarks>
internal static class KerasClass
{
    /// <summary>The modules that models were in: packages, and their files.</summary>
    private static readonly HashSet<string> ofModels =
    [
        "keras", "keras.models",
        "keras.src.models", "keras.src.models.functional", "keras.src.models.sequential", "keras.src.models.model",
        "keras.src.engine.functional", "keras.src.engine.sequential", "keras.src.engine.training",
        "keras.engine.functional", "keras.engine.sequential", "keras.engine.training",
    ];

    public static string NameOf(JsonValue json) => json["class_name"] is { Kind: JsonKind.String } name ? name.Text : "";

    /// <summary>The name that the file has for the class, where an older version of Keras called it otherwise.</summary>
    public static string WrittenNameOf(JsonValue json) => json.WrittenClass ?? NameOf(json);

    /// <summary>The name with its module, or the name under which somebody has registered it.</summary>
    public static string FullNameOf(JsonValue json) =>
        !IsUnregistered(json) && json["registered_name"] is { Kind: JsonKind.String } registered ? registered.Text
        : json["module"] is { Kind: JsonKind.String } module && !IsIn(module.Text, "keras.layers") ? module.Text + "." + NameOf(json)
        : NameOf(json);

    public static bool IsModel(JsonValue json) => NameOf(json) is "Sequential" or "Functional" or "Model"
        && IsOfKeras(json, ofModels.Contains);

    /// <summary>
    /// Whether Keras 3 finds the class of the outermost object: one that says whether it is registered must name its module.
    /// </summary>
    public static bool IsFound(JsonValue outermost) => outermost["module"] is not null || outermost["registered_name"] is null;

    /// <summary>The kind of a layer; null where it is none of Keras's.</summary>
    public static LayerKind? LayerOf(JsonValue json)
    {
        // What an upgrade made stands for a class of an older Keras, which may be one that Keras 3 does not have.
        if (json.WrittenClass is not null && LegacyCatalogue.Find(NameOf(json)) is { } legacy)
            return legacy;
        if (json.WrittenClass is not null && json["module"]?.Text == OperatorLayer.TensorFlow)
            return OperatorLayer.IsKnown(OperatorLayer.TensorFlow, NameOf(json)) ? Catalogue.Operator : null;
        if (IsOperator(json))
            return OperatorLayer.IsKnown(json["module"]!.Text, NameOf(json)) ? Catalogue.Operator : null;
        var isLayer = IsOfKeras(json, module => IsIn(module, "keras.layers", "keras.src.layers", "keras.src.applications"));
        return isLayer ? Catalogue.FindKeras(NameOf(json)) ?? Catalogue.FindKeras(Unaliased(NameOf(json))) : null;
    }

    /// <summary>Keras exports convolutions and poolings under other names as well: Convolution2D, MaxPool2D.</summary>
    private static string Unaliased(string name) =>
        name.Replace("Convolution", "Conv").Replace("AvgPool", "AveragePooling").Replace("MaxPool", "MaxPooling");

    /// <summary>Whether it is an operator, such as x + y, rather than a layer.</summary>
    public static bool IsOperator(JsonValue json) => json["module"] is not null && IsOfKeras(json, module => IsIn(module, "keras.src.ops"));

    /// <summary>Whether it is an initializer, a data type or another part of a layer.</summary>
    public static bool IsPart(JsonValue json) => IsOfKeras(json, module => IsIn(module, "keras"));

    /// <summary>
    /// Whether Keras takes it for an initializer, a data type or another of its own parts of a layer: it looks these up by their class
    /// alone. One of somebody's own is in a module of their own.
    /// </summary>
    public static bool IsOwnPart(JsonValue json) =>
        IsPart(json) || (json["module"] is { Kind: JsonKind.String, Text: var module } && IsIn(module, "keras"));

    /// <summary>What an object is made with: nothing where it does not say.</summary>
    public static JsonValue ConfigOf(JsonValue json) =>
        json["config"] is { IsNull: false } config ? config : JsonBuild.Object(json.Position);

    private static bool IsOfKeras(JsonValue json, Func<string, bool> isModule) => IsUnregistered(json) && HasModule(json, isModule);

    /// <summary>Whether its module is such a one, that of tf_keras counting as Keras's. Older versions name none.</summary>
    public static bool HasModule(JsonValue json, Func<string, bool> isModule) => json["module"] switch
    {
        null => true,
        { Kind: JsonKind.String, Text: var module } =>
            isModule(module.StartsWith("tf_keras", StringComparison.Ordinal) ? module.Substring(3) : module),
        _ => false,
    };

    /// <summary>Keras registers its own classes under no name, or under that of the class.</summary>
    private static bool IsUnregistered(JsonValue json) => json["registered_name"] switch
    {
        null or { IsNull: true } => true,
        { Kind: JsonKind.String, Text: var name } => name.Length == 0 || name == NameOf(json),
        _ => false,
    };

    private static bool IsIn(string module, params string[] packages) => packages.Any(package =>
        module.StartsWith(package, StringComparison.Ordinal) && (module.Length == package.Length || module[package.Length] == '.'));
}
