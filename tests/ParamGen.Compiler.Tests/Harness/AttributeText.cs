using System.Globalization;
using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>Layers as a user would write them.</summary>
internal static class AttributeText
{
    public static string Of(NetworkSource network) => string.Join("\n", network.Layers.Select(Of));

    public static string Of(LayerSource layer)
    {
        var kind = Catalogue.Find(layer.Kind)!;
        // A use names a model or block before all else, an input a model in place of its shape.
        var required = layer.Model is { Name: { } used }
            ? [$"typeof({used})"]
            : kind.Parameters.Select(parameter => Required(layer, parameter)).Where(text => text.Length > 0);
        var positional = kind.Parameters.Select(LayerKind.PropertyOf).ToHashSet();
        var named = layer.Arguments
            .Where(argument => !positional.Contains(argument.Name))
            .Select(argument => $"{argument.Name} = {Value(argument.Value, kind.Properties[argument.Name].PropertyType)}");
        return $"[{layer.Kind}({string.Join(", ", required.Concat(named))})]";
    }

    private static string Required(LayerSource layer, ParameterInfo parameter)
    {
        var argument = layer.Arguments.FirstOrDefault(argument => argument.Name == LayerKind.PropertyOf(parameter));
        if (argument is null)
            return parameter.ParameterType.IsArray || parameter.HasDefaultValue ? "" : "default";
        if (parameter.HasDefaultValue)
            return $"{parameter.Name}: {Value(argument.Value, parameter.ParameterType)}";
        return parameter.ParameterType.IsArray && argument.Value is System.Collections.IEnumerable list and not string
            ? string.Join(", ", list.Cast<object?>().Select(item => Value(item, parameter.ParameterType.GetElementType()!)))
            : Value(argument.Value, parameter.ParameterType);
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => "null",
        int number when type.IsEnum =>
            Enum.IsDefined(type, number) ? $"{type.Name}.{Enum.ToObject(type, number)}" : $"({type.Name}){number}",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        double number =>
            double.IsNaN(number)
                ? "double.NaN"
                : double.IsInfinity(number)
                    ? number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity"
                    : number.ToString("R", CultureInfo.InvariantCulture) + "D",
        string text => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true),
        EquatableArray<int> list => $"new int[] {{ {string.Join(", ", list)} }}",
        EquatableArray<double> list => $"new double[] {{ {string.Join(", ", list.Select(item => Value(item, typeof(double))))} }}",
        EquatableArray<bool> list => $"new bool[] {{ {string.Join(", ", list.Select(item => Value(item, typeof(bool))))} }}",
        EquatableArray<string> list => $"new string[] {{ {string.Join(", ", list.Select(item => Value(item, typeof(string))))} }}",
        _ => throw new ArgumentException(value.GetType().Name, nameof(value)),
    };
}
