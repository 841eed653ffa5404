using System.Globalization;
using System.Reflection;
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
            .Select(argument => $"{argument.Name} = {Value(argument.Value)}");
        return $"[{layer.Kind}({string.Join(", ", required.Concat(named))})]";
    }

    private static string Required(LayerSource layer, ParameterInfo parameter)
    {
        var argument = layer.Arguments.FirstOrDefault(argument => argument.Name == LayerKind.PropertyOf(parameter));
        if (argument is null)
            return parameter.ParameterType.IsArray || parameter.HasDefaultValue ? "" : "default";
        if (parameter.HasDefaultValue)
            return $"{parameter.Name}: {Value(argument.Value)}";
        return argument.Value switch
        {
            ArgumentValue.Integers list => string.Join(", ", list.Values),
            ArgumentValue.Reals list => string.Join(", ", list.Values.Select(Number)),
            ArgumentValue.Texts list => string.Join(", ", list.Values.Select(Literal)),
            var value => Value(value),
        };
    }

    private static string Value(ArgumentValue value) => value switch
    {
        ArgumentValue.None => "null",
        ArgumentValue.Member { Value: var member } when !Enum.IsDefined(member.GetType(), member) => $"({member.GetType().Name}){member}",
        ArgumentValue.Member { Value: var member } => $"{member.GetType().Name}.{member}",
        ArgumentValue.Integer or ArgumentValue.Flag => value.ToString(),
        ArgumentValue.Real number => Number(number.Value),
        ArgumentValue.Text text => Literal(text.Value),
        ArgumentValue.Integers list => $"new int[] {{ {list} }}",
        ArgumentValue.Reals list => $"new double[] {{ {string.Join(", ", list.Values.Select(Number))} }}",
        ArgumentValue.Flags list => $"new bool[] {{ {string.Join(", ", list.Values.Select(item => item ? "true" : "false"))} }}",
        ArgumentValue.Texts list => $"new string[] {{ {string.Join(", ", list.Values.Select(Literal))} }}",
        _ => throw new ArgumentException(value.GetType().Name, nameof(value)),
    };

    private static string Number(double number) =>
        double.IsNaN(number) ? "double.NaN"
        : double.IsInfinity(number) ? number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity"
        : number.ToString("R", CultureInfo.InvariantCulture) + "D";

    private static string Literal(string? text) =>
        text is null ? "null" : Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
