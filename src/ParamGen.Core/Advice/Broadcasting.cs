using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// Inputs of different shapes that are stretched to one. With different counts of axes even the batch is stretched along another
/// axis. A product with a weight a channel is a usual gate.
/// </summary>
internal static class Broadcasting
{
    public static Problem? Of(Step step)
    {
        if (step.Layer is not Elementwise merge || step.Build.Inbound.Count < 2)
            return null;
        var shapes = step.Build.Inbound.Select(inbound => inbound.Shape).ToList();
        var differ = shapes.Any(shape => shape.Rank != shapes[0].Rank);
        var stretched = !differ && !merge.IsGate && Enumerable.Range(1, shapes[0].Rank - 1)
            .Any(axis => shapes.Any(shape => shape[axis] == 1) && shapes.Any(shape => shape[axis] > 1));
        return differ || stretched
            ? step.Advise(AdviceRules.PG0922_Broadcasting, null, [string.Join(" and ", shapes), step.Output])
            : null;
    }
}
