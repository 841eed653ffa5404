using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>What null, Python's None, means as an argument: an option that is not set, and elsewhere an error.</summary>
internal static class KerasNone
{
    /// <summary>The member that stands for Python's None, where an enum has it.</summary>
    private const string Word = "None";

    /// <summary>Words for which Keras takes its default where there is none.</summary>
    private static readonly HashSet<Type> optionalWords =
    [
        typeof(Activation), typeof(Initializer), typeof(Regularizer), typeof(Constraint),
        typeof(DataFormat), typeof(DType), typeof(BoundingBoxFormat),
    ];

    /// <summary>Whether a layer can do without the argument.</summary>
    public static bool IsTaken(LayerKind kind, PropertyInfo property)
    {
        if (IsAxis(kind, property)
            || IsFlag(property)
            || optionalWords.Contains(property.PropertyType)
            || WordForNone(property) is not null)
            return true;
        // What Keras requires is something; what it does not is None by default, or cannot be None.
        return !kind.Parameters.Any(parameter => LayerKind.PropertyOf(parameter) == property.Name && !parameter.HasDefaultValue)
            && property.GetValue(kind.Defaults) is null or Unset.Integer or double.NaN;
    }

    /// <summary>The argument that says it; null where it is what the attribute says without any.</summary>
    public static Argument? Meaning(LayerKind kind, PropertyInfo property) =>
        IsAxis(kind, property) ? new("Axes", EquatableArray<int>.Empty)
        : property.PropertyType == typeof(Activation) ? new(property.Name, Activation.Linear)
        // What Python takes for false.
        : IsFlag(property) ? new(property.Name, false)
        : WordForNone(property) is { } word && !word.Equals(property.GetValue(kind.Defaults)) ? new(property.Name, word)
        : null;

    /// <summary>The word of an enum that stands for Python's None; null where it has none.</summary>
    public static Enum? WordForNone(PropertyInfo property) =>
        property.PropertyType.IsEnum && Enum.IsDefined(property.PropertyType, Word)
            ? (Enum)Enum.Parse(property.PropertyType, Word)
            : null;

    /// <summary>A switch that a layer only tests; whether it is trained has to be said.</summary>
    private static bool IsFlag(PropertyInfo property) =>
        property.PropertyType == typeof(bool) && property.Name != nameof(LayerAttribute.Trainable);

    /// <summary>No axis at all, where there may be several.</summary>
    private static bool IsAxis(LayerKind kind, PropertyInfo property) => property.Name == "Axis" && kind.Properties.ContainsKey("Axes");
}
