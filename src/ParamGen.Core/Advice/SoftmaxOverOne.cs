using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A softmax over a single number, which is 1 whatever the number is.</summary>
internal static class SoftmaxOverOne
{
    public static Problem? Of(Step step) => step.Attribute switch
    {
        SoftmaxAttribute softmax =>
            Axes(softmax).Where(axis => step.Output.HasAxis(axis)).Select(axis => step.Output[axis]).ToList() is { Count: > 0 } sizes
                && sizes.All(size => size == 1)
            ? Advise(step, null, step.Replacement("Use a sigmoid", LayerSources.Of("Activation", ("Activation", Activation.Sigmoid))))
            : null,
        _ => Activations.Of(step) is Activation.Softmax or Activation.LogSoftmax && step.Output.Last == 1
            ? Advise(step, nameof(Activation), Suggestion.Set("Use a sigmoid", nameof(Activation), Activation.Sigmoid))
            : null,
    };

    private static Problem Advise(Step step, string? argument, params Suggestion[] suggestions) =>
        step.Advise(AdviceRules.PG0910_SoftmaxOverOne, argument, [step.Output], suggestions);

    private static int[] Axes(SoftmaxAttribute softmax) => softmax.Axes ?? [softmax.Axis];
}
