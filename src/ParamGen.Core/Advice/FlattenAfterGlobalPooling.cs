using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A Flatten of what a global pooling has made one vector.</summary>
internal static class FlattenAfterGlobalPooling
{
    public static Problem? Of(Step step) => step is { Layer: Flatten, Input.Rank: 2, Producer.Layer: GlobalPooling }
        ? step.Advise(AdviceRules.PG0908_FlattenAfterGlobalPooling, null, [step.Build.InputName, step.Input], step.Removal())
        : null;
}
