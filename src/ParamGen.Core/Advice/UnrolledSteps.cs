using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A recurrent layer that is to be laid out step by step, of a sequence of any length: Keras builds it and refuses the first call.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer, unroll</see>.</remarks>
internal static class UnrolledSteps
{
    public static Problem? Of(Step step)
    {
        LayerNode[] nodes = step.Attribute is BidirectionalAttribute ? [.. step.Node.Inner] : [step.Node];
        return step.Input.Rank > 2 && step.Input[1] is null && nodes.FirstOrDefault(IsUnrolled) is { } node
            ? node.Problem(AdviceRules.PG0934_UnrolledSteps, Argument, [step.Build.InputName, step.Input], [.. Upstream.KnownCountOfSteps(step.Build.Inbound[0]), Suggestion.Reset("Remove Unroll", Argument)])
            : null;
    }

    private const string Argument = nameof(RecurrentLayerAttribute.Unroll);

    private static bool IsUnrolled(LayerNode node) => node.Attribute is RecurrentLayerAttribute { Unroll: true } or RNNAttribute { Unroll: true } or ConvLSTMAttribute { Unroll: true };
}
