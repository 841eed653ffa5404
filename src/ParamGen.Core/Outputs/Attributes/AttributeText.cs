using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Values and layers as C# writes them where <c>using ParamGen</c> gives all names their meaning.</summary>
internal class AttributeText
{
    public ValueText Of(ArgumentValue value) => value switch
    {
        ArgumentValue.Integers list => ValueText.List("int", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Reals list => ValueText.List("double", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Flags list => ValueText.List("bool", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Texts list => ValueText.List("string", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Member { Value: var member } => ValueText.Single(member, $"{OfEnum(member.GetType().Name)}.{member}"),
        ArgumentValue.Integer { Value: var number } =>
            ValueText.Single(number is >= int.MinValue and <= int.MaxValue ? (int)number : number, ValueText.Of(number)),
        ArgumentValue.Real number => ValueText.Single(number.Value, ValueText.Of(number.Value)),
        ArgumentValue.Flag flag => ValueText.Single(flag.Value, ValueText.Of(flag.Value)),
        ArgumentValue.Text text => ValueText.Single(text.Value, ValueText.Of(text.Value)),
        _ => throw new ArgumentException($"There is no text for a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A layer's attribute without its brackets.</summary>
    public string Of(LayerSource layer) => Of(layer, [], argument => Of(argument.Value));

    /// <summary>A layer's attribute without its brackets.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="values">What a use gives the block's parameters.</param>
    /// <param name="textOf">Writes an argument's value.</param>
    public string Of(LayerSource layer, IEnumerable<string> values, Func<Argument, ValueText> textOf)
    {
        var (positional, named) = Catalogue.Find(layer.Kind)!.Written(layer.Arguments);
        var arguments = string.Join(", ", TypeOf(layer)
            .Concat(values)
            .Concat(positional.SelectMany(argument => textOf(argument).Items.Select(item => ItemOf(layer, item))))
            .Concat(named.Select(argument => $"{argument.Name} = {textOf(argument).Expression}")));
        return OfAttribute(layer.Kind) + (arguments.Length == 0 ? "" : $"({arguments})");
    }

    /// <summary>The attribute of a class whose layers have a type, without its brackets.</summary>
    public string Of(DType type) => $"{OfAttribute(nameof(DType))}({Of((ArgumentValue)type).Expression})";

    /// <summary>What means one of ParamGen's attributes.</summary>
    public virtual string OfAttribute(string name) => name;

    /// <summary>What means one of ParamGen's enums, or <c>Dim</c>.</summary>
    protected virtual string OfEnum(string name) => name;

    /// <summary>The class of a model that is used.</summary>
    private static IEnumerable<string> TypeOf(LayerSource layer) => layer.Model?.Name is { } name ? [$"typeof({name})"] : [];

    /// <summary>An item of an argument of the constructor. A size that an input leaves open has a name.</summary>
    private string ItemOf(LayerSource layer, (object Value, string Text) item) =>
        layer.Kind == Catalogue.Input && item.Value is Dim.Unknown ? $"{OfEnum(nameof(Dim))}.{nameof(Dim.Unknown)}" : item.Text;
}
