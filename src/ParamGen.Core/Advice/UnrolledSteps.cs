using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// A recurrent layer that is to be laid out step by step, of a sequence of any length: Keras builds it and refuses the first call.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer, unroll</see>.</remarks>
internal static class UnrolledSteps
{
    public static Problem? Of(Step step)
    {
        return step.Input.Rank > 2 && step.Input[1] is null
            && step.Node.Recurrent.FirstOrDefault(node => node.Layer.Sequences!.Unroll) is { } node
            ? node.Problem(
                AdviceRules.PG0934_UnrolledSteps,
                Argument,
                [step.Build.InputName, step.Input],
                [.. InputSuggestions.GiveSteps(step.Build), Suggestion.Reset("Remove Unroll", Argument)])
            : null;
    }

    private const string Argument = nameof(RecurrentLayerAttribute.Unroll);
}
