using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>A call of an operator, its values bound to the parameters.</summary>
/// <param name="settings">What the operator was made with, by Keras's names.</param>
/// <param name="args">What it is called with, by Keras's names.</param>
/// <param name="first">The name of the first value that it is called with.</param>
internal sealed class OperatorCall(Dictionary<string, Operand> settings, Dictionary<string, Operand> args, string first)
{
    /// <summary>The name of the first value that it is called with.</summary>
    public string First => first;

    /// <summary>The first value, which must have a shape and a type.</summary>
    public Operand.Tensor Input => Tensor(first);

    /// <summary>A value that the operator was made with.</summary>
    public Operand Setting(string name) => settings[name];

    /// <summary>A value that the operator is called with.</summary>
    public Operand Arg(string name) => args[name];

    /// <summary>A value that must have a shape and a type: a tensor, or an array.</summary>
    public Operand.Tensor Tensor(string name) => args[name].AsTensor(name);

    /// <summary>The values of a list, of which there is one at least.</summary>
    public IReadOnlyList<Operand> List(string name) =>
        args[name] is Operand.List { Items: { Count: > 0 } items }
            ? items
            : throw new Refusal($"takes a list as '{name}', not {args[name]}");

    /// <summary>The tensors of a list.</summary>
    public Operand.Tensor[] Tensors(string name) => [.. List(name).Select(item => item.AsTensor(name))];

    /// <summary>The shape of a tensor or an array; that of a single number for anything else.</summary>
    public Shape Shape(string name) => args[name].ShapeOrNone();

    /// <summary>Whether the operator has a parameter of this name.</summary>
    public bool Has(string name) => args.ContainsKey(name);

    /// <summary>Whether a value is given.</summary>
    public bool Gives(string name) => args[name] is not Operand.None;

    /// <summary>A number that the operator was made with.</summary>
    public long Integer(string name) => settings[name].AsInteger(name);

    /// <summary>The same; null for None.</summary>
    public long? IntegerOrNone(string name) => settings[name] is Operand.None ? null : Integer(name);

    public bool Flag(string name) => settings[name].IsTrue();

    public string Text(string name) =>
        settings[name] is Operand.Text text ? text.Value : throw new Refusal($"takes a text as '{name}', not {settings[name]}");

    /// <summary>The name of a type; null for None.</summary>
    public ElementType? Type(string name) => settings[name].AsType(name);

    /// <summary>Whether the channels are the last axis; where nothing is said they are.</summary>
    public bool IsChannelsLast(string name) => settings[name] is Operand.None || settings[name] switch
    {
        Operand.Text text when string.Equals(text.Value, "channels_last", StringComparison.OrdinalIgnoreCase) => true,
        Operand.Text text when string.Equals(text.Value, "channels_first", StringComparison.OrdinalIgnoreCase) => false,
        var other => throw new Refusal($"takes 'channels_last' or 'channels_first' as '{name}', not {other}"),
    };
}
