using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Operators of two tensors that are layers, too, of the same name: <c>keras.ops.add(a, b)</c>.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/">Keras, merging layers</see>.</remarks>
internal static class MergeOperators
{
    private static readonly HashSet<string> classes = ["Add", "Subtract", "Multiply", "Maximum", "Minimum"];

    /// <summary>The layer that computes the same; null where there is none.</summary>
    public static LayerSource? LayerOf(LayerSource layer) =>
        layer.Operator is { Settings.Count: 0, NamedArgs.Count: 0, Args: [Operand.Inbound first, Operand.Inbound second] } call
        && (first.Number, second.Number) == (0, 1)
        && call.Module.StartsWith("keras.", StringComparison.Ordinal)
        && classes.Contains(call.Class)
        && layer.ValueOf(nameof(MergeAttribute.Inputs)) is ArgumentValue.Texts { Values.Count: 2 }
            ? new(call.Class, layer.Arguments)
            : null;
}
