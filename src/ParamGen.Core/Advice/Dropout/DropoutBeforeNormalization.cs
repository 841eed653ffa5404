using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>
/// A dropout right before a batch normalization, which learns the variance of what is dropped, and meets another one when nothing is
/// dropped any more.
/// </summary>
/// <remarks>
/// Source: <see href="https://arxiv.org/abs/1801.05134">Li et al., Understanding the Disharmony between Dropout and Batch
/// Normalization</see>.
/// </remarks>
internal sealed class DropoutBeforeNormalization : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0936",
        "Dropout before a batch normalization",
        "{0}: changes the variance that '{1}' learns, but only during training; put it after the normalization")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step) =>
        step is { Attribute: DropoutLayerAttribute { Rate: > 0 }, Next: { Attribute: BatchNormalizationAttribute } next }
        ? Advise(step, null, [next.Node.Name], [.. Swapped(step, next)])
        : null;

    private static IEnumerable<Suggestion> Swapped(Step dropout, Step normalization)
    {
        if (dropout.Network.CanLose(dropout)
            && dropout.Network.CanLose(normalization)
            && normalization.Node is { Source: { } source }
            && normalization.Node.Index == dropout.Node.Index + 1)
            yield return new("Swap the two", new Edit[] { new InsertLayer(null, source), new RemoveLayer(normalization.Node.Index) });
    }
}
