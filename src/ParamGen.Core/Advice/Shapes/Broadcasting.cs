using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>
/// Inputs of different shapes that are stretched to one. With different counts of axes even the batch is stretched along another
/// axis. A product with a weight a channel is a usual gate.
/// </summary>
internal sealed class Broadcasting : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0922",
        "Inputs are broadcast to a common shape",
        "{0}: the shapes {1} differ and are broadcast to {2}; give the inputs the same shape if that is not intended")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Layer is not Elementwise merge || step.Build.Inbound.Count < 2)
            return null;
        var shapes = step.Build.Inbound.Select(inbound => inbound.Shape).ToList();
        var differ = shapes.Any(shape => shape.Rank != shapes[0].Rank);
        var stretched = !differ && !merge.IsGate && Enumerable.Range(1, shapes[0].Rank - 1)
            .Any(axis => shapes.Any(shape => shape[axis] == 1) && shapes.Any(shape => shape[axis] > 1));
        return differ || stretched ? Advise(step, null, [string.Join(" and ", shapes), step.Output]) : null;
    }
}
