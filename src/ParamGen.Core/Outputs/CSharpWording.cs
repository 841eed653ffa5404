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
        // What is written as an attribute and is no layer, such as [Budget], is named alone.
        if (layer.Arguments.Count == 0 || Catalogue.Find(layer.Kind) is not { } kind)
            return $"[{layer.Kind}]";
        var (positional, named) = kind.Written(layer.Arguments);
        var arguments = positional
            .Select(argument => argument.Value switch
            {
                // A list that is the last parameter is written without brackets.
                ArgumentValue.Texts texts => string.Join(", ", texts.Values.Select(text => $"\"{text}\"")),
                ArgumentValue.Integers or ArgumentValue.Reals => argument.Value.ToString(),
                var value => Value(value),
            })
            .Concat(named.Select(argument => Setting(argument.Name, argument.Value)));
        return $"[{layer.Kind}({string.Join(", ", arguments)})]";
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
