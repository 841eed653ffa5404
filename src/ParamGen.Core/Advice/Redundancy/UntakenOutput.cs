using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>
/// A layer within a network whose output nobody takes: it leaves the network as an output of its own, or is lost. One that has a name is
/// meant.
/// </summary>
internal sealed class UntakenOutput : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0944",
        "A layer's output is never used",
        $"{{0}}: no layer takes its output, {{1}}, so it {{2}}; use its name as another layer's {Word.Argument("Input")}, give it a "
            + $"{Word.Argument("Name")} if that is intended, or remove it")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step) =>
        step.Consumers.Count == 0 && !step.Network.IsLast(step) && string.IsNullOrEmpty(step.Attribute.Name) && step.Node.Scope is null
        ? Advise(
            step,
            null,
            [step.Output, step.IsOutput ? "becomes an additional output of the network" : "is lost"],
            step.Removal())
        : null;
}
