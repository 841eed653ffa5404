using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A layer whose arguments make it give what it takes.</summary>
internal static class NoEffect
{
    public static Problem? Of(Step step)
    {
        if (step.Layer.HasNoEffect(step.Build) && !IsFlatAlready(step))
            return step.Advise(AdviceRules.PG0905_NoEffect, null, [step.Kind], step.Removal());
        // Keras's own networks leave such a layer where a variant has another one.
        return step.Layer is { IsActivation: true, OutputActivation: Activation.Linear }
            ? step.Advise(AdviceRules.PG0933_LinearActivation, null, [], step.Removal())
            : null;
    }

    /// <summary>What flattens after a flattening or a global pooling has rules of its own.</summary>
    private static bool IsFlatAlready(Step step) => step is { Layer: Flatten, Producer.Layer: Flatten or GlobalPooling };
}
