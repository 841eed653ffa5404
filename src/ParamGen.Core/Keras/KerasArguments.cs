using System.Globalization;
using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;

namespace ParamGen.Core.Keras;

/// <summary>
/// Reads the arguments of a layer as Keras writes them, <c>"kernel_size": [3, 3]</c>, into those of its attribute.
/// The names are the attribute's own in snake case; there is no second list of them.
/// </summary>
internal static class KerasArguments
{
    private const string Arguments = "Arguments";

    /// <summary>The arguments, or what cannot be read.</summary>
    public static EquatableArray<Argument> Read(LayerKind kind, IEnumerable<JsonMember> members, List<KerasError> errors)
    {
        var arguments = new List<Argument>();
        foreach (var member in members)
        {
            if (Property(kind, member.Name) is { } property)
                ReadArgument(kind, property, member, arguments, errors);
            else
                errors.Add(KerasError.Argument(member.Position, kind.Name, $"takes no argument '{member.Name}'{Meant(kind, member.Name)}"));
        }

        return arguments;
    }

    /// <summary>What an argument is called, of those that older versions called otherwise, or that were mistyped.</summary>
    private static string Meant(LayerKind kind, string name) => name switch
    {
        "alpha" when Property(kind, "negative_slope") is not null => ", which is 'negative_slope' in Keras 3",
        "input_shape" or "batch_input_shape" or "input_dim" or "input_length" => ", which Keras 3 says of an InputLayer",
        _ => KerasWords.DidYouMean(name, kind.Properties.Keys.Select(KerasNames.SnakeCase)),
    };

    /// <summary>What is expected of a layer is said in C# alone.</summary>
    private static PropertyInfo? Property(LayerKind kind, string name) =>
        Find(kind, name) is { Name: not (nameof(LayerAttribute.ExpectedParameters) or nameof(LayerAttribute.ExpectedOutput)) } property ? property : null;

    private static PropertyInfo? Find(LayerKind kind, string name)
    {
        var words = name.Split('_').Where(word => word.Length > 0);
        var pascal = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return kind.Properties.TryGetValue(pascal, out var property) || kind.Properties.TryGetValue(pascal.Replace("Dtype", "DType"), out property)
            ? property
            : null;
    }

    private static void ReadArgument(LayerKind kind, PropertyInfo property, JsonMember member, List<Argument> arguments, List<KerasError> errors)
    {
        var value = member.Value;
        var type = property.PropertyType;
        // None: the default holds, but for an axis, an activation and a merge, where it means that there is none.
        if (value.IsNull)
        {
            if (property.Name == "Axis" && kind.Properties.ContainsKey("Axes"))
                arguments.Add(new("Axes", EquatableArray<int>.Empty));
            else if (type == typeof(Activation))
                arguments.Add(new(property.Name, (int)Activation.Linear));
            else if (type == typeof(MergeMode))
                arguments.Add(new(property.Name, (int)MergeMode.None));
            return;
        }

        if (type.IsEnum)
            ReadWord(kind, property, member, arguments, errors);
        else if (value.Kind is JsonKind.Array && (type == typeof(int) || type == typeof(double)) && kind.ListOf(property.Name) is { } list)
            ReadArgument(kind, list, member, arguments, errors);
        else if (type == typeof(int[]) && KerasSizes.Read(kind, property.Name, value) is { } sizes)
            arguments.Add(new(property.Name, sizes));
        else if (Scalar(type, value) is { } scalar)
            arguments.Add(new(property.Name, scalar));
        else
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"cannot take {JsonText.Short(value)} as '{member.Name}'"));
    }

    private static object? Scalar(Type type, JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False when type == typeof(bool) => value.Kind is JsonKind.True,
        JsonKind.String when type == typeof(string) => value.Text,
        JsonKind.Number when type == typeof(double) => Number(value),
        JsonKind.Number when type == typeof(int) => Integer(value),
        JsonKind.Number when type == typeof(double[]) && Number(value) is { } number => new EquatableArray<double>(number),
        JsonKind.Array when type == typeof(double[]) && value.Items.All(item => item.Kind is JsonKind.Number) =>
            new EquatableArray<double>([.. value.Items.Select(item => Number(item) ?? 0)]),
        JsonKind.Array when type == typeof(string[]) && value.Items.All(item => item.Kind is JsonKind.String) =>
            new EquatableArray<string>([.. value.Items.Select(item => item.Text)]),
        _ => null,
    };

    /// <summary>A word, such as "same", or an object of a class, such as a regularizer with its factor.</summary>
    private static void ReadWord(LayerKind kind, PropertyInfo property, JsonMember member, List<Argument> arguments, List<KerasError> errors)
    {
        var value = member.Value;
        var word = value.Kind is not JsonKind.Object ? value.Text : property.PropertyType == typeof(DType) ? value["config"]?["name"]?.Text : value["class_name"]?.Text;
        var name = word is null ? null : Enum.GetNames(property.PropertyType).FirstOrDefault(candidate => KerasWords.Same(candidate, word));
        if (name is null)
        {
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"'{word}' is no word for '{member.Name}'{KerasWords.DidYouMean(word ?? "", Enum.GetNames(property.PropertyType).Select(KerasNames.SnakeCase))}"));
            return;
        }

        arguments.Add(new(property.Name, (int)Enum.Parse(property.PropertyType, name)));
        if (kind.Properties.ContainsKey(property.Name + Arguments) && value["config"] is { Kind: JsonKind.Object } config)
        {
            var names = ObjectArguments.NamesOf(Enum.Parse(property.PropertyType, name));
            double[] numbers = [.. names.Select(argument => config[argument] is { } given ? Number(given) : null).TakeWhile(number => number is not null).Select(number => number!.Value)];
            if (numbers.Length > 0)
                arguments.Add(new(property.Name + Arguments, new EquatableArray<double>(numbers)));
        }
    }

    internal static int? Integer(JsonValue value) =>
        value.Kind is JsonKind.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static EquatableArray<int>? Numbers(JsonValue value)
    {
        int?[] numbers = [.. value.Items.Select(item => item.IsNull ? Dim.Unknown : Integer(item))];
        return numbers.All(number => number is not null) ? (EquatableArray<int>?)new EquatableArray<int>([.. numbers.Select(number => number!.Value)]) : null;
    }

    private static double? Number(JsonValue value) => value.Kind is not JsonKind.Number ? null : value.Text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
