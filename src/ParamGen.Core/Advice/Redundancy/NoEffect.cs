using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>A layer whose arguments make it give what it takes.</summary>
internal sealed class NoEffect : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0905",
        "A layer has no effect",
        "{0}: with these arguments {1} does nothing; remove it, or change the arguments")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Layer.HasNoEffect(step.Build) && !IsFlatAlready(step)
        ? Advise(step, null, [Word.Layer(step.Kind)], step.Removal())
        : null;

    /// <summary>What flattens after a flattening or a global pooling has rules of its own.</summary>
    private static bool IsFlatAlready(Step step) => step is { Layer: Flatten, Producer.Layer: Flatten or GlobalPooling };
}
