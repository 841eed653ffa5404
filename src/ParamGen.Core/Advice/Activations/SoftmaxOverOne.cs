using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Activations;

/// <summary>A softmax over a single number, which is 1 whatever the number is.</summary>
internal sealed class SoftmaxOverOne : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0910",
        "Softmax over a single value is always 1",
        "{0}: outputs {1}, and the softmax of a single value is always 1; use a sigmoid, or more units")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Attribute switch
    {
        SoftmaxAttribute softmax =>
            Axes(softmax).Where(axis => step.Output.HasAxis(axis)).Select(axis => step.Output[axis]).ToList() is { Count: > 0 } sizes
                && sizes.All(size => size == 1)
            ? UseSigmoid(step, null, step.Replacement("Use a sigmoid", LayerSources.Of("Activation", ("Activation", Activation.Sigmoid))))
            : null,
        _ => step.Layer.OutputActivation is Activation.Softmax or Activation.LogSoftmax && step.Output.Last == 1
            ? UseSigmoid(step, nameof(Activation), Suggestion.Set("Use a sigmoid", nameof(Activation), Activation.Sigmoid))
            : null,
    };

    private Problem UseSigmoid(Step step, string? argument, params Suggestion[] suggestions) =>
        Advise(step, argument, [step.Output], suggestions);

    private static int[] Axes(SoftmaxAttribute softmax) => softmax.Axes ?? [softmax.Axis];
}
