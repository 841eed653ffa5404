using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A Flatten of what a global pooling has made one vector.</summary>
internal static class FlattenAfterGlobalPooling
{
    public static Problem? Of(Step step) => step is { Attribute: FlattenAttribute, Input.Rank: 2, Before.Attribute: GlobalPoolingAttribute }
        ? step.Advise(AdviceRules.PG0908_FlattenAfterGlobalPooling, null, [step.Build.InputName, step.Input], step.Removal())
        : null;
}
