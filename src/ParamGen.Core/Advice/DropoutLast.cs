using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A dropout of what leaves the network, or of the probabilities of its output.</summary>
internal static class DropoutLast
{
    public static Problem? Of(Step step) =>
        step.Attribute is DropoutLayerAttribute
            && (step.IsOutput || step.Producer is { } before && Activations.Of(before) is Activation.Softmax)
        ? step.Advise(AdviceRules.PG0906_DropoutLast, null, [step.Build.InputName], step.Removal())
        : null;
}
