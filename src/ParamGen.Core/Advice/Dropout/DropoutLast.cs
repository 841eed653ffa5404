using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>A dropout of what leaves the network, or of the probabilities of its output.</summary>
internal sealed class DropoutLast : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0906",
        "Dropout after the output",
        "{0}: drops parts of the network's result, the output of '{1}'; put it before that layer")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) =>
        step.Attribute is DropoutLayerAttribute
            && (step.IsOutput || step.Producer is { } before && before.Layer.OutputActivation is Activation.Softmax)
        ? Advise(step, null, [step.Build.InputName], step.Removal())
        : null;
}
