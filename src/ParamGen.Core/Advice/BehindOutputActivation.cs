using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A normalization, an activation or a maximum of what is a probability already.</summary>
internal static class BehindOutputActivation
{
    public static Problem? Of(Step step) =>
        step.Producer is { } before && Activations.Of(before) is { } activation && Spoils(step, activation)
        ? step.Advise(AdviceRules.PG0907_BehindOutputActivation, null, [before.Node.Name, activation], step.Removal())
        : null;

    /// <summary>Softmax is an output wherever it stands; a sigmoid is one where the network ends.</summary>
    private static bool Spoils(Step step, Activation before) =>
        (step.Layer.Normalizes is not null && (before is Activation.Softmax || (before is Activation.Sigmoid && step.IsOutput)))
        || (before is Activation.Softmax && step.Layer.Pools is Pool.Max)
        || (Activations.Is(step) && before is Activation.Softmax && Activations.Of(step) is not Activation.Linear);
}
