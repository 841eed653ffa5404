using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A layer right behind one that does the same.</summary>
internal static class DoneTwice
{
    public static Problem? Of(Step step) => step is { IsShared: false, Producer: { } before } && Repeats(step, before)
        ? step.Advise(AdviceRules.PG0903_DoneTwice, null, [before.Node.Name], step.Removal())
        : null;

    private static bool Repeats(Step step, Step before) => (step.Attribute, before.Attribute) switch
    {
        (BatchNormalizationAttribute second, BatchNormalizationAttribute first) => Axis(second, step) == Axis(first, step),
        (FlattenAttribute, FlattenAttribute) => true,
        (DropoutLayerAttribute, DropoutLayerAttribute) => step.Kind == before.Kind,
        _ when step.Layer.Normalizes is not null => step.Kind == before.Kind && Arguments(step) == Arguments(before),
        _ => Activations.Is(step) && Activations.Of(step) is Activation.Relu && Activations.Of(before) is Activation.Relu,
    };

    /// <summary>What was given, but for the name.</summary>
    private static EquatableArray<Argument> Arguments(Step step) =>
        (step.Node.Source?.Arguments ?? default).Where(argument => argument.Name != nameof(LayerAttribute.Name)).ToArray();

    private static int Axis(BatchNormalizationAttribute a, Step step) => a.Axis < 0 ? a.Axis + step.Input.Rank : a.Axis;
}
