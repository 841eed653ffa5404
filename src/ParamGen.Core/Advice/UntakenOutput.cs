using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// A layer within a network whose output nobody takes: it leaves the network as an output of its own, or is lost. One that has a name is
/// meant.
/// </summary>
internal static class UntakenOutput
{
    public static Problem? Of(Step step) =>
        step.Consumers.Count == 0 && !step.Network.IsLast(step) && string.IsNullOrEmpty(step.Attribute.Name) && step.Node.Scope is null
        ? step.Advise(
            AdviceRules.PG0944_UntakenOutput,
            null,
            [step.Output, step.IsOutput ? "becomes an additional output of the network" : "is lost"],
            step.Removal())
        : null;
}
