namespace ParamGen.Core.Model;

/// <summary>No language's words: names and values alone, for a command line.</summary>
internal sealed class PlainWording : IWording
{
    public static readonly PlainWording Instance = new();

    public string UnknownSize => "unknown";

    public string Layer(LayerSource layer) => layer.Arguments.Count == 0
        ? layer.Kind
        : $"{layer.Kind} ({string.Join(", ", layer.Arguments.Select(argument => Setting(argument.Name, argument.Value)))})";

    public string Argument(string name) => name;

    public string Value(ArgumentValue value) => value.ToString();

    public string Option(Enum member) => member.ToString();

    public string Setting(string argument, ArgumentValue value) => $"{argument} = {value}";
}
