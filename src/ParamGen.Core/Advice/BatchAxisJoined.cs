using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>The samples of a batch joined or multiplied with each other.</summary>
internal static class BatchAxisJoined
{
    public static Problem? Of(Step step) => step.Attribute switch
    {
        ConcatenateAttribute a when IsBatch(a.Axis, step) =>
            step.Advise(
                AdviceRules.PG0923_BatchAxis,
                nameof(a.Axis),
                [nameof(a.Axis)],
                Suggestion.Set("Use the last axis", nameof(a.Axis), -1)),
        DotAttribute { AxesByInput: null } a when IsBatch(a.Axes, step) =>
            step.Advise(
                AdviceRules.PG0923_BatchAxis,
                nameof(a.Axes),
                [nameof(a.Axes)],
                Suggestion.Set("Use the last axis", nameof(a.Axes), -1)),
        DotAttribute { AxesByInput: { } axes } a when axes.Any(axis => IsBatch(axis, step)) =>
            step.Advise(
                AdviceRules.PG0923_BatchAxis,
                nameof(a.AxesByInput),
                [nameof(a.AxesByInput)],
                Suggestion.Set("Use the last axes", nameof(a.AxesByInput), new EquatableArray<int>(-1, -1))),
        _ => null,
    };

    private static bool IsBatch(int axis, Step step) => axis == 0 || axis == -step.Input.Rank;
}
