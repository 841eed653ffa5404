using System.Reflection;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>
/// Writes a layer's arguments into its <c>config</c>, those that have their defaults as well, by the names under which they are read.
/// </summary>
/// <param name="node">The layer.</param>
/// <param name="kind">The kind that Keras 3 has of it.</param>
/// <param name="refusals">Takes what cannot be written.</param>
internal sealed class ArgumentWriter(LayerNode node, LayerKind kind, Refusals refusals)
{
    /// <summary>What Keras writes only where it is not the default.</summary>
    private static readonly string[] optional =
        ["LoraRank", "LoraAlpha", "Implementation", "UseCudnn", "Weights", "FlashAttention", "BoundingBoxFormat"];

    /// <summary>Lists that hold null where a size is the input's own.</summary>
    private static readonly string[] mayBeUnknown = ["NoiseShape", "OutputShape"];

    /// <summary>Sizes that Keras keeps as a single number, though there may be one for each axis.</summary>
    private static readonly HashSet<(string Kind, string Argument)> single = [("UpSampling1D", "Size")];

    private LayerAttribute Attribute => node.Attribute;

    private int Rank => kind.Prototype?.SpatialAxes ?? 0;

    /// <summary>The arguments of Keras's constructor but those that all layers have.</summary>
    public IEnumerable<(string Name, JsonValue Value)> Arguments()
    {
        foreach (var property in KerasArguments.Of(kind).Where(IsWritten))
        {
            var name = KerasArguments.NameOf(kind, property.Name);
            if (Value(property) is { } value)
                yield return (name, WithNote(name, value));
        }

        if (KerasQuantization.ModesOf(kind.Name).Count > 0)
            yield return (KerasQuantization.Config, Note(KerasQuantization.Config) is { } settings ? Plain(settings) : Written.Null);
    }

    /// <summary>Whether it is an argument of the layer's own that has to be said: a wrapper says its layers, and not their count.</summary>
    private bool IsWritten(PropertyInfo property) =>
        property.DeclaringType != typeof(LayerAttribute)
        && !(kind.Wraps is not Wraps.Nothing && property.Name == nameof(PipelineAttribute.Layers))
        && !(optional.Contains(property.Name) && Equals(property.GetValue(Attribute), property.GetValue(kind.Defaults)));

    /// <summary>The value with what a file says of it beside its numbers.</summary>
    private JsonValue WithNote(string name, JsonValue value) =>
        Note(name) switch
        {
            Operand.Map details when value["config"] is { } config => Written.Changed(
                value, ("config", Written.Changed(config, [.. details.Members.Select(detail => (detail.Name, Plain(detail.Value)))]))),
            Operand.Text type => refusals.Refuse(
                node.Name, $"has the argument '{name}' of the class '{type.Value}', whose own arguments are not kept"),
            _ => value,
        };

    private Operand? Note(string name) => node.Source?.Notes.FirstOrDefault(note => note.Name == name)?.Value;

    private JsonValue Plain(Operand value) => new OperandWriter(node.Name, [], refusals).Write(value);

    /// <summary>The value of an argument; null for one that has Keras's default by being left out.</summary>
    private JsonValue? Value(PropertyInfo property)
    {
        if (kind.ListOf(property.Name) is { } list && list.GetValue(Attribute) is Array numbers)
            return List(list, numbers);
        return property.GetValue(Attribute) switch
        {
            // What is left out of a constructor that takes any number of values is the default.
            null when LayerKind.IsPerAxis(property.Name) => null,
            null => Written.Null,
            bool flag => Written.Flag(flag),
            Unset.Integer when kind.ImpliedBy(property.Name) is { } other => Value(other),
            Unset.Integer => Written.Null,
            int number when IsPerAxis(property.Name) => Written.Numbers(Enumerable.Repeat(number, Rank)),
            int number => Written.Number(number),
            double number => double.IsNaN(number) ? Written.Null : Written.Real(number),
            string text => Written.Text(text),
            Enum word => ObjectWriter.Write(kind, property, word, Attribute),
            Array items => List(property, items),
            var other => Any(other),
        };
    }

    /// <summary>Whether one number stands for one on each axis.</summary>
    private bool IsPerAxis(string argument) => Rank > 0 && kind.Properties.ContainsKey(argument + "ByAxis");

    private JsonValue? List(PropertyInfo property, Array items) => items switch
    {
        int[] numbers => Numbers(property.Name, numbers),
        double[] { Length: 1 } one when property.Name.EndsWith("Factor", StringComparison.Ordinal) || kind.Name == "Rescaling" =>
            Written.Real(one[0]),
        double[] numbers => Written.List(numbers.Select(Written.Real)),
        string[] texts => Written.List(texts.Select(Written.Text)),
        _ => Written.Null,
    };

    private JsonValue? Numbers(string argument, int[] numbers)
    {
        // No number at all stands for the default.
        if (numbers.Length == 0 && LayerKind.IsPerAxis(argument))
            return null;
        if (numbers.Length == 1 && single.Contains((kind.Name, argument)))
            return Written.Number(numbers[0]);
        if (argument is "Padding" or "Cropping")
            return Margins(numbers);
        if (LayerKind.IsPerAxis(argument) && numbers.Length == 1)
            return Written.Numbers(Enumerable.Repeat(numbers[0], Math.Max(1, Rank)));
        return mayBeUnknown.Contains(argument)
            ? Written.List(numbers.Select(number => number == Dim.Unknown ? Written.Null : Written.Number(number)))
            : Written.Numbers(numbers);
    }

    /// <summary>Two numbers an axis: one for all, one an axis, or two an axis.</summary>
    private JsonValue Margins(int[] numbers)
    {
        if (Rank == 1)
            return Written.Numbers(numbers.Length == 1 ? [numbers[0], numbers[0]] : numbers);
        return Written.List(Enumerable.Range(0, Rank).Select(axis => Written.Numbers(
            numbers.Length == 1 ? [numbers[0], numbers[0]]
            : numbers.Length == Rank ? [numbers[axis], numbers[axis]]
            : [.. numbers.Skip(2 * axis).Take(2)])));
    }

    /// <summary>A value of any type, as a person or a file has written it.</summary>
    private static JsonValue Any(object value) => value switch
    {
        ArgumentValue.Integer number => Written.Number(number.Value),
        ArgumentValue.Real number => Written.Real(number.Value),
        ArgumentValue.Text text => Written.Text(text.Value),
        ArgumentValue.Flag flag => Written.Flag(flag.Value),
        _ => Written.Null,
    };
}
