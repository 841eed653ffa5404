using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Operators of tensors that are layers, too, of the same name: <c>keras.ops.add(a, b)</c>.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/">Keras, merging layers</see>.</remarks>
internal static class MergeOperators
{
    private const string Inputs = nameof(MergeAttribute.Inputs);

    private static readonly HashSet<string> ofTwo = ["Add", "Subtract", "Multiply", "Maximum", "Minimum"];

    /// <summary>The layer that computes the same; null where there is none.</summary>
    public static LayerSource? LayerOf(LayerSource layer)
    {
        if (layer.Operator is not { NamedArgs.Count: 0 } call
            || !call.Module.StartsWith("keras.", StringComparison.Ordinal)
            || layer.ValueOf(Inputs) is not ArgumentValue.Texts { Values.Count: >= 2 } inputs)
            return null;
        var settings = call.Settings.Where(setting => setting.Name != "name").ToList();
        return (call.Class, settings, call.Args.ToList()) switch
        {
            (var name, [], [var first, var second])
                when ofTwo.Contains(name) && inputs.Values.Count == 2 && AreInOrder([first, second]) => new(name, layer.Arguments),
            ("Concatenate", [{ Name: "axis", Value: Operand.Integer axis }], [Operand.List list])
                when inputs.Values.Count == list.Items.Count && AreInOrder(list.Items) =>
                new LayerSource("Concatenate", layer.Arguments).With(nameof(ConcatenateAttribute.Axis), axis.Value),
            _ => null,
        };
    }

    /// <summary>Whether an operator takes its tensors, each once, in the order in which they are listed.</summary>
    private static bool AreInOrder(IEnumerable<Operand> operands) =>
        operands.Select((operand, i) => operand is Operand.Inbound tensor && tensor.Number == i).All(isNext => isNext);
}
