using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs;

/// <summary>C#'s words, as the attributes are written.</summary>
internal sealed class CSharpWording : IWording
{
    public static readonly CSharpWording Instance = new();

    public string UnknownSize => "Dim.Unknown";

    public string Layer(LayerSource layer)
    {
        string[] positional = [.. Catalogue.Find(layer.Kind)?.Parameters.Select(LayerKind.PropertyOf) ?? []];
        var required = layer.Arguments
            .Where(argument => positional.Contains(argument.Name))
            .OrderBy(argument => Array.IndexOf(positional, argument.Name))
            .Select(argument => argument.Value is ArgumentValue.Member ? Value(argument.Value) : argument.Value.ToString());
        var named = layer.Arguments
            .Where(argument => !positional.Contains(argument.Name))
            .Select(argument => Setting(argument.Name, argument.Value));
        var arguments = string.Join(", ", required.Concat(named));
        return arguments.Length == 0 ? $"[{layer.Kind}]" : $"[{layer.Kind}({arguments})]";
    }

    public string Argument(string name) => name;

    public string Value(ArgumentValue value) => value switch
    {
        ArgumentValue.Member { Value: var member } => $"{member.GetType().Name}.{member}",
        ArgumentValue.Text text => $"\"{text.Value}\"",
        ArgumentValue.Integers or ArgumentValue.Reals => $"new[] {{ {value} }}",
        ArgumentValue.Texts texts => $"new[] {{ {string.Join(", ", texts.Values.Select(text => $"\"{text}\""))} }}",
        _ => value.ToString(),
    };

    public string Option(Enum member) => member.ToString();

    public string Setting(string argument, ArgumentValue value) => $"{argument} = {Value(value)}";
}
