using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Activations, initializers, regularizers and constraints that somebody has written: no shape and no count depends on what they compute.
/// </summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization utilities</see>.
/// </remarks>
internal static class KerasCustomParts
{
    private static readonly HashSet<Type> types = [typeof(Activation), typeof(Initializer), typeof(Regularizer), typeof(Constraint)];

    /// <summary>Whether a value is such a part, rather than one of Keras's: a function, or an object of another module.</summary>
    public static bool IsCustom(Type type, JsonValue value) =>
        types.Contains(type) && value.Kind is JsonKind.Object && KerasClass.NameOf(value).Length > 0
        && (IsFunction(value) || KerasClass.NameOf(value).Contains('>') || IsOfAnotherModule(value));

    /// <summary>Whether it may be a layer: a function has no weights, nor has an initializer, a regularizer or a constraint.</summary>
    public static bool MayHaveWeights(Type type, JsonValue value) =>
        type == typeof(Activation) && !IsFunction(value) && value["config"]?["trainable"] is not null;

    /// <summary>
    /// What an argument says in place of it; null for its default. An activation must be one of which no advice judges: it is not linear.
    /// </summary>
    public static Enum? StandInFor(Type type) => type == typeof(Activation) ? Activation.Silu : null;

    private static bool IsFunction(JsonValue value) =>
        KerasClass.NameOf(value) is "__lambda__" || (KerasClass.NameOf(value) is "function" && !KerasClass.IsPart(value));

    /// <summary>
    /// Keras writes the module of a class, or where somebody has registered it their package: "My>Scale". Its own classes have neither.
    /// </summary>
    private static bool IsOfAnotherModule(JsonValue value) =>
        value["registered_name"] is { Kind: JsonKind.String, Text: var registered } && registered.Contains('>')
        || (value["module"] is { Kind: JsonKind.String, Text: { Length: > 0 } module }
            && !module.StartsWith("keras", StringComparison.Ordinal)
            && !KerasClass.IsPart(value));
}
