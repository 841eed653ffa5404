using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>A layer that Keras builds for one shape and runs with another.</summary>
internal sealed class OtherShapeAtRunTime : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0949",
        "Keras computes another shape than it says",
        "{0}: Keras builds the model for an output of {1}, but computes {2} when it runs; use an input of another shape")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Layer.AtRunTime(step.Build) is { } computed && !computed.Fits(step.Output)
        ? Advise(step, null, [step.Output, computed])
        : null;
}
