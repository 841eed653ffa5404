using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// A relu in front of a softmax, or of the single number that ends a network: whatever would be below 0 is 0, and has no gradient.
/// </summary>
internal static class ClippedOutput
{
    public static Problem? Of(Step step)
    {
        if (Activations.Of(step) is not Activation.Relu)
            return null;
        var isBeforeSoftmax = step.Next is { Layer: { IsActivation: true, OutputActivation: Activation.Softmax } };
        if (!isBeforeSoftmax && !(step is { IsOutput: true, Attribute: DenseAttribute { Units: 1 }, Consumers.Count: 0 }))
            return null;
        var what = isBeforeSoftmax ? $"the input of the softmax '{step.Next!.Node.Name}'" : "the network's output";
        return Activations.Is(step)
            ? step.Advise(AdviceRules.PG0945_ClippedOutput, null, [what], step.Removal())
            : step.Advise(
                AdviceRules.PG0945_ClippedOutput,
                nameof(Activation),
                [what],
                Suggestion.Reset("Remove Activation", nameof(Activation)));
    }
}
