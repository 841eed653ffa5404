using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Keras's words, as Python writes them.</summary>
internal sealed class KerasWording : IWording
{
    public static readonly KerasWording Instance = new();

    public string UnknownSize => "None";

    public string Layer(LayerSource layer)
    {
        var kind = Catalogue.Find(layer.Kind);
        var arguments = layer.Arguments.Select(argument => $"{KerasArguments.NameOf(kind, argument.Name)}={Value(argument.Value)}");
        return $"{kind?.KerasName ?? layer.Kind}({string.Join(", ", arguments)})";
    }

    public string Argument(string name) => KerasArguments.NameOf(null, name);

    public string Value(ArgumentValue value) => value switch
    {
        ArgumentValue.None => "None",
        ArgumentValue.Flag flag => flag.Value ? "True" : "False",
        ArgumentValue.Member { Value: var member } => $"\"{Option(member)}\"",
        ArgumentValue.Text text => $"\"{text.Value}\"",
        ArgumentValue.Integers list => PythonTuple.Of([.. list.Values.Select(item => item == Dim.Unknown ? UnknownSize : Invariant(item))]),
        ArgumentValue.Reals list => PythonTuple.Of([.. list.Values.Select(item => new ArgumentValue.Real(item).ToString())]),
        ArgumentValue.Flags list => PythonTuple.Of([.. list.Values.Select(item => item ? "True" : "False")]),
        ArgumentValue.Texts list => $"[{string.Join(", ", list.Values.Select(item => $"\"{item}\""))}]",
        _ => value.ToString(),
    };

    public string Option(Enum member) => KerasNames.SnakeCase(member.ToString());

    public string Setting(string argument, ArgumentValue value) => $"{Argument(argument)}={Value(value)}";

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
