using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Operators;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>The samples of a batch joined or multiplied with each other.</summary>
internal sealed class BatchAxis : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0923",
        "Samples of a batch are combined",
        "{0}: {1}; use another axis, such as -1")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Attribute switch
    {
        ConcatenateAttribute args when IsBatch(args.Axis, step) =>
            Advise(
                step,
                nameof(args.Axis),
                [Combined(Word.Argument(nameof(args.Axis)))],
                Suggestion.Set("Use the last axis", nameof(args.Axis), -1)),
        DotAttribute { AxesByInput: null } args when IsBatch(args.Axes, step) =>
            Advise(
                step,
                nameof(args.Axes),
                [Combined(Word.Argument(nameof(args.Axes)))],
                Suggestion.Set("Use the last axis", nameof(args.Axes), -1)),
        DotAttribute { AxesByInput: { } axes } args when axes.Any(axis => IsBatch(axis, step)) =>
            Advise(
                step,
                nameof(args.AxesByInput),
                [Combined(Word.Argument(nameof(args.AxesByInput)))],
                Suggestion.Set("Use the last axes", nameof(args.AxesByInput), new EquatableArray<int>(-1, -1))),
        OperatorAttribute args when step.Node.Kind.Form is { } form => OfOperator(step, form, args),
        _ => null,
    };

    /// <summary>An operator that makes something of several samples; without axes those are among all values.</summary>
    private Problem? OfOperator(Step step, OperatorForm form, OperatorAttribute args)
    {
        foreach (var setting in form.AllSettings.Where(setting => setting is { Axes: not null, Batch: not BatchUse.Moved }))
        {
            var value = OperatorForm.ValueOf(args, setting.Argument);
            var axes = setting.Axes!(value);
            var rank = step.Input.Rank + setting.NewAxes(axes);
            var argument = Word.Argument(setting.Argument);
            var what = axes.Any(axis => axis == 0 || axis == -rank)
                ? setting.Batch is BatchUse.Combined
                    ? Combined(argument)
                    : Phrase.Of($"{argument} is the batch axis, so the batch itself is divided or stacked")
                : axes.Length == 0 && setting.Batch is BatchUse.Combined && rank > 1
                    ? Phrase.Of($"without {argument}, all axes are combined, and with the batch axis unrelated samples")
                    : null;
            if (what is not null)
                return Advise(
                    step,
                    step.Build.Gives(setting.Argument) ? setting.Argument : null,
                    [what],
                    Suggestion.Set("Use the last axis", setting.Argument, value is int ? -1 : new EquatableArray<int>(-1)));
        }

        return null;
    }

    private static Phrase Combined(Word argument) => Phrase.Of($"{argument} names the batch axis, so unrelated samples are combined");

    private static bool IsBatch(int axis, Step step) => axis == 0 || axis == -step.Input.Rank;
}
