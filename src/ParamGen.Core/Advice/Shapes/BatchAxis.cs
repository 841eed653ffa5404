using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>The samples of a batch joined or multiplied with each other.</summary>
internal sealed class BatchAxis : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0923",
        "Samples of a batch are combined",
        "{0}: {1} names the batch axis, so unrelated samples are combined; use another axis, such as -1")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Attribute switch
    {
        ConcatenateAttribute a when IsBatch(a.Axis, step) =>
            Advise(step, nameof(a.Axis), [Word.Argument(nameof(a.Axis))], Suggestion.Set("Use the last axis", nameof(a.Axis), -1)),
        DotAttribute { AxesByInput: null } a when IsBatch(a.Axes, step) =>
            Advise(step, nameof(a.Axes), [Word.Argument(nameof(a.Axes))], Suggestion.Set("Use the last axis", nameof(a.Axes), -1)),
        DotAttribute { AxesByInput: { } axes } a when axes.Any(axis => IsBatch(axis, step)) =>
            Advise(
                step,
                nameof(a.AxesByInput),
                [Word.Argument(nameof(a.AxesByInput))],
                Suggestion.Set("Use the last axes", nameof(a.AxesByInput), new EquatableArray<int>(-1, -1))),
        _ => null,
    };

    private static bool IsBatch(int axis, Step step) => axis == 0 || axis == -step.Input.Rank;
}
