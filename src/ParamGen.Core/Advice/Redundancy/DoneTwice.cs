using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>A layer right behind one that does the same.</summary>
internal sealed class DoneTwice : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0903",
        "A layer repeats the previous layer",
        "{0}: '{1}' already does the same; remove one of them")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step is { IsShared: false, Producer: { } before } && Repeats(step, before)
        ? Advise(step, null, [before.Node.Name], step.Removal())
        : null;

    private static bool Repeats(Step step, Step before) => (step.Attribute, before.Attribute) switch
    {
        (BatchNormalizationAttribute second, BatchNormalizationAttribute first) => Axis(second, step) == Axis(first, step),
        (FlattenAttribute, FlattenAttribute) => true,
        (DropoutLayerAttribute, DropoutLayerAttribute) => step.Kind == before.Kind,
        _ when step.Layer.Normalizes is not null => step.Kind == before.Kind && Arguments(step) == Arguments(before),
        _ => step.Layer.IsActivation && step.Layer.OutputActivation is Activation.Relu && before.Layer.OutputActivation is Activation.Relu,
    };

    /// <summary>What was given, but for the name.</summary>
    private static EquatableArray<Argument> Arguments(Step step) =>
        (step.Node.Source?.Arguments ?? default).Where(argument => argument.Name != nameof(LayerAttribute.Name)).ToArray();

    private static int Axis(BatchNormalizationAttribute args, Step step) => args.Axis < 0 ? args.Axis + step.Input.Rank : args.Axis;
}
