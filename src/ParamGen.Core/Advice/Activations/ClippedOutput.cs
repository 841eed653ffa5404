using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Activations;

/// <summary>
/// A relu in front of a softmax, or of the single number that ends a network: whatever would be below 0 is 0, and has no gradient.
/// </summary>
internal sealed class ClippedOutput : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0945",
        "ReLU clips the output",
        "{0}: its ReLU sets all negative values of {1} to 0, where there is no gradient; remove the activation")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Layer.OutputActivation is not Activation.Relu)
            return null;
        var isBeforeSoftmax = step.Next is { Layer: { IsActivation: true, OutputActivation: Activation.Softmax } };
        if (!isBeforeSoftmax && !(step is { IsOutput: true, Attribute: DenseAttribute { Units: 1 }, Consumers.Count: 0 }))
            return null;
        var what = isBeforeSoftmax ? $"the input of the softmax '{step.Next!.Node.Name}'" : "the network's output";
        return step.Layer.IsActivation
            ? Advise(step, null, [what], step.Removal())
            : Advise(step, nameof(Activation), [what], Suggestion.Reset(nameof(Activation)));
    }
}
