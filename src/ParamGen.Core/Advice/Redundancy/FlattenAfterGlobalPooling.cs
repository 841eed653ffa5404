using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>A Flatten of what a global pooling has made one vector.</summary>
internal sealed class FlattenAfterGlobalPooling : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0908",
        "Flatten after a global pooling has no effect",
        $"{{0}}: '{{1}}' already outputs a single vector, {{2}}; remove the {Word.Layer("Flatten")}")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step) => step is { Layer: Flatten, Input.Rank: 2, Producer.Layer: GlobalPooling }
        ? Advise(step, null, [step.Build.InputName, step.Input], step.Removal())
        : null;
}
