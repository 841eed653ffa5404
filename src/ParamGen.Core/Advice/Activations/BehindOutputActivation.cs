using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Activations;

/// <summary>A normalization, an activation or a maximum of what is a probability already.</summary>
internal sealed class BehindOutputActivation : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0907",
        "A layer follows the output activation",
        "{0}: '{1}' ends in {2}, which outputs probabilities, and this layer changes them; put it before '{1}'")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) =>
        step.Producer is { Layer.OutputActivation: { } activation } before && Spoils(step, activation)
        ? Advise(step, null, [before.Node.Name, activation], step.Removal())
        : null;

    /// <summary>Softmax is an output wherever it stands; a sigmoid is one where the network ends.</summary>
    private static bool Spoils(Step step, Activation before) =>
        (step.Layer.Normalizes is not null && (before is Activation.Softmax || (before is Activation.Sigmoid && step.IsOutput)))
        || (before is Activation.Softmax && step.Layer.Pools is Pool.Max)
        || (step.Layer.IsActivation && before is Activation.Softmax && step.Layer.OutputActivation is not Activation.Linear);
}
