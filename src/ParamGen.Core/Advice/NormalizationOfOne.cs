using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A batch normalization of a single number a channel: while training, that number is its own mean, so that 0 comes out.</summary>
internal static class NormalizationOfOne
{
    public static Problem? Of(Step step)
    {
        if (step.Attribute is not BatchNormalizationAttribute { Trainable: true } a)
            return null;
        var channels = step.Input.FromStart(a.Axis);
        return Enumerable.Range(0, step.Input.Rank).All(axis => axis == channels || step.Input[axis] == 1)
            ? step.Advise(
                AdviceRules.PG0942_NormalizationOfOne,
                null,
                [step.Build.InputName, step.Input],
                step.Replacement("Use [LayerNormalization]", LayerSources.Of("LayerNormalization")))
            : null;
    }
}
