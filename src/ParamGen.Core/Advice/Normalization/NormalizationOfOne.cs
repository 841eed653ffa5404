using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Normalization;

/// <summary>A batch normalization of a single number a channel: while training, that number is its own mean, so that 0 comes out.</summary>
internal sealed class NormalizationOfOne : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0942",
        "A batch normalization over a single value",
        $"{{0}}: '{{1}}' has output shape {{2}}, a single value per channel, which always normalizes to 0 during training; use "
            + $"{Word.Layer("LayerNormalization")}, or a larger batch")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        // The batch size of a model for a device is the one with which it is converted, not the one with which it is trained.
        if (step.Attribute is not BatchNormalizationAttribute { Trainable: true } args || step.Network.Device is not null)
            return null;
        var channels = step.Input.FromStart(args.Axis);
        return Enumerable.Range(0, step.Input.Rank).All(axis => axis == channels || step.Input[axis] == 1)
            ? Advise(
                step,
                null,
                [step.Build.InputName, step.Input],
                step.Replacement($"Use {Word.Layer("LayerNormalization")}", LayerSources.Of("LayerNormalization")))
            : null;
    }
}
