using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads the arguments of a layer as Keras writes them, <c>"kernel_size": [3, 3]</c>, into those of its attribute.
/// The names are the attribute's own in snake case; there is no second list of them.
/// </summary>
internal static class KerasArguments
{
    /// <summary>
    /// What an attribute says that is no argument of Keras's: what it takes, what is expected of it, what only a call says.
    /// </summary>
    private static readonly HashSet<string> notKeras =
    [
        "Input", "Inputs", "Query", "Value", "Key", "InitialState", "CountWeights",
        "Mask", "Masks", "QueryMask", "ValueMask", "KeyMask", "AttentionMask", "Reverse",
        "UseCausalMask", "ReturnAttentionScores", nameof(BidirectionalAttribute.BackwardLayer),
        nameof(LayerAttribute.ExpectedParameters), nameof(LayerAttribute.ExpectedOutput),
    ];

    /// <summary>
    /// The lists that Keras requires. Other lists that stand last in a constructor have a default, or the layer asks for them.
    /// </summary>
    private static readonly HashSet<string> requiredLists = ["KernelSize", "TargetShape", "Dims", "OutputSize", "OutputShape"];

    /// <summary>The kinds whose numbers Keras reads where they are written as arrays.</summary>
    private static readonly HashSet<string> takesArrays = ["Rescaling"];

    /// <summary>The properties of each kind by the names that Keras gives them.</summary>
    private static readonly ConcurrentDictionary<LayerKind, Dictionary<string, PropertyInfo>> properties = new();

    /// <summary>The arguments, or what cannot be read.</summary>
    public static EquatableArray<Argument> Read(LayerKind kind, IEnumerable<JsonMember> members, KerasErrors errors)
    {
        var arguments = new List<Argument>();
        foreach (var member in members)
        {
            if (Property(kind, member.Name) is { } property)
                ReadArgument(kind, property, member, arguments, errors);
            else
                errors.Add(KerasError.Argument(
                    member.Position,
                    kind.Name,
                    $"takes no argument '{member.Written}'{Meant(kind, member.Written)}"));
        }

        return arguments;
    }

    /// <summary>The arguments that Keras requires and that are not given.</summary>
    public static IEnumerable<string> Missing(LayerKind kind, EquatableArray<Argument> given, JsonValue config) => kind.Parameters
        .Where(parameter => !parameter.HasDefaultValue)
        .Where(parameter => !parameter.ParameterType.IsArray || requiredLists.Contains(LayerKind.PropertyOf(parameter)))
        .Select(LayerKind.PropertyOf)
        .Where(name => given.All(argument => argument.Name != name) && config[SnakeCase(name)] is null)
        .Select(SnakeCase);

    /// <summary>What Keras calls an argument: <c>strides</c> for Strides and for StridesByAxis.</summary>
    /// <param name="kind">The layer that takes it; null where it may be any.</param>
    /// <param name="property">The attribute's property.</param>
    public static string NameOf(LayerKind? kind, string property)
    {
        var kinds = kind is null ? Catalogue.All.Where(other => other.Properties.ContainsKey(property)).ToList() : [kind];
        // A list of one layer may be another one's only form: the axes of a Dot.
        var single = kinds.All(other => other.SingleOf(property) is not null) ? kinds.FirstOrDefault()?.SingleOf(property) : null;
        return SnakeCase(single ?? property);
    }

    /// <summary>The properties of a layer's attribute that are arguments of Keras's; a list stands with its single number.</summary>
    public static IEnumerable<PropertyInfo> Of(LayerKind kind) =>
        kind.Properties.Values.Where(property => Property(kind, SnakeCase(property.Name)) is not null);

    /// <summary>What an argument is called, of those that older versions called otherwise, or that were mistyped.</summary>
    private static string Meant(LayerKind kind, string name) => name switch
    {
        "alpha" when Property(kind, "negative_slope") is not null => ", which Keras 3 calls 'negative_slope'",
        "input_shape" or "batch_input_shape" or "input_dim" or "input_length" => ", which is an argument of InputLayer in Keras 3",
        _ => KerasEnumNames.DidYouMean(name, kind.Properties.Keys.Select(SnakeCase)),
    };

    /// <summary>The attribute's name of an argument that is an initializer; null for any other.</summary>
    public static string? InitializerOf(LayerKind kind, string name) =>
        Property(kind, name) is { } property && property.PropertyType == typeof(Initializer) ? property.Name : null;

    /// <summary>The property that an argument of Keras's is; null where there is none.</summary>
    public static PropertyInfo? Property(LayerKind kind, string name) =>
        Find(kind, name) is { } property
        && !notKeras.Contains(property.Name)
        && kind.SingleOf(property.Name) is null
        && !property.Name.EndsWith(ObjectArguments.Suffix, StringComparison.Ordinal)
            ? property
            : null;

    private static PropertyInfo? Find(LayerKind kind, string name) =>
        properties.GetOrAdd(kind, static kind => kind.Properties.Values.ToDictionary(property => SnakeCase(property.Name)))
            .TryGetValue(name, out var property) ? property : null;

    /// <summary>Keras writes "dtype" and "keepdims" as one word.</summary>
    private static string SnakeCase(string property) =>
        property == nameof(GlobalPoolingAttribute.KeepDims) ? "keepdims" : KerasNames.SnakeCase(property).Replace("d_type", "dtype");

    private static void ReadArgument(
        LayerKind kind,
        PropertyInfo property,
        JsonMember member,
        List<Argument> arguments,
        KerasErrors errors)
    {
        // The layers that take arrays are those that Keras lets read them.
        if (takesArrays.Contains(kind.Name))
            member = member with { Value = KerasNumbers.Flat(KerasNumbers.Of(member.Value)) };
        var value = member.Value;
        var type = property.PropertyType;
        if (value.IsNull)
        {
            if (!KerasNone.IsTaken(kind, property))
                errors.Add(KerasError.Argument(value.Position, kind.Name, $"does not accept null for '{member.Written}'"));
            else if (KerasNone.Meaning(kind, property) is { } meaning)
                arguments.Add(meaning);
            return;
        }

        if (type.IsEnum)
            KerasObjects.Read(kind, property, member, arguments, errors);
        else if (value.Kind is JsonKind.Array && (type == typeof(int) || type == typeof(double)) && kind.ListOf(property.Name) is { } list)
            ReadArgument(kind, list, member, arguments, errors);
        else if (type == typeof(int[]) && KerasSizes.Read(kind, property.Name, value) is { } sizes)
            arguments.Add(new(property.Name, sizes));
        else if (Scalar(type, value) is { } scalar)
            arguments.Add(new(property.Name, scalar));
        else
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"does not accept {JsonText.Short(value)} for '{member.Written}'"));
    }

    private static ArgumentValue? Scalar(Type type, JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False when type == typeof(bool) => value.Kind is JsonKind.True,
        JsonKind.String when type == typeof(string) || type == typeof(object) => value.Text,
        JsonKind.Number when type == typeof(object) => ArgumentValue.Of(Integer(value)) ?? ArgumentValue.Of(Number(value)),
        JsonKind.Number when type == typeof(double) => ArgumentValue.Of(Number(value)),
        JsonKind.Number when type == typeof(int) => ArgumentValue.Of(Integer(value)),
        JsonKind.Number when type == typeof(double[]) && Number(value) is { } number => new EquatableArray<double>(number),
        JsonKind.Array when type == typeof(double[]) && value.Items.All(item => Number(item) is not null) =>
            new EquatableArray<double>([.. value.Items.Select(item => Number(item)!.Value)]),
        JsonKind.Array when type == typeof(string[]) && value.Items.All(item => item.Kind is JsonKind.String) =>
            new EquatableArray<string>([.. value.Items.Select(item => item.Text)]),
        _ => null,
    };

    /// <summary>A whole number that is written as one: 3, and neither 3.0 nor true, which Keras refuses as a size.</summary>
    internal static int? Integer(JsonValue value) =>
        value.Kind is JsonKind.Number
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    internal static EquatableArray<int>? Numbers(JsonValue value, bool mayBeUnknown)
    {
        int?[] numbers = [.. value.Items.Select(item => item.IsNull && mayBeUnknown ? Dim.Unknown : Integer(item))];
        return numbers.All(number => number is not null)
            ? (EquatableArray<int>?)new EquatableArray<int>([.. numbers.Select(number => number!.Value)])
            : null;
    }

    /// <summary>A number as Python reads it: one past all others is infinite.</summary>
    internal static double? Number(JsonValue value) => value.Kind is not JsonKind.Number ? null : value.Text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        // The framework of Visual Studio does not parse what does not fit.
        _ => value.Text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
    };
}
