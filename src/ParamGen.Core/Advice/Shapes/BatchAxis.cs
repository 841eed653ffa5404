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
        ConcatenateAttribute args when IsBatch(args.Axis, step) =>
            Advise(step, nameof(args.Axis), [Word.Argument(nameof(args.Axis))], Suggestion.Set("Use the last axis", nameof(args.Axis), -1)),
        DotAttribute { AxesByInput: null } args when IsBatch(args.Axes, step) =>
            Advise(step, nameof(args.Axes), [Word.Argument(nameof(args.Axes))], Suggestion.Set("Use the last axis", nameof(args.Axes), -1)),
        DotAttribute { AxesByInput: { } axes } args when axes.Any(axis => IsBatch(axis, step)) =>
            Advise(
                step,
                nameof(args.AxesByInput),
                [Word.Argument(nameof(args.AxesByInput))],
                Suggestion.Set("Use the last axes", nameof(args.AxesByInput), new EquatableArray<int>(-1, -1))),
        _ => null,
    };

    private static bool IsBatch(int axis, Step step) => axis == 0 || axis == -step.Input.Rank;
}
