using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A layer whose arguments make it give what it takes.</summary>
internal static class NoEffect
{
    public static Problem? Of(Step step) =>
        IsWithout(step) ? step.Advise(AdviceRules.PG0905_NoEffect, null, [step.Kind], step.Removal())
        // Keras's own networks leave such a layer where a variant has another one.
        : step.Attribute is ActivationAttribute { Activation: Activation.Linear } ? step.Advise(AdviceRules.PG0933_LinearActivation, null, [], step.Removal())
        : null;

    private static bool IsWithout(Step step) => step.Attribute switch
    {
        PoolingAttribute => SlidingWindow.Of(step) is { Size.Max: 1, Strides.Max: 1 },
        PermuteAttribute { Dims: { } dims } => dims.Zip(dims.Skip(1), (one, next) => one < next).All(grows => grows),
        ReshapeAttribute => step.Input.Sample.IsKnown && step.Input == step.Output,
        // What flattens behind a flattening or a global pooling has rules of its own.
        FlattenAttribute => step.Input.Rank == 2 && step.Before is not { Attribute: FlattenAttribute or GlobalPoolingAttribute },
        UpSamplingAttribute { Size: { Length: > 0 } size } => size.All(times => times == 1),
        UpSampling1DAttribute { Size: 1 } => true,
        Cropping1DAttribute { Cropping: { Length: > 0 } cropping } => IsZero(cropping),
        Cropping2DAttribute { Cropping: { Length: > 0 } cropping } => IsZero(cropping),
        Cropping3DAttribute { Cropping: { Length: > 0 } cropping } => IsZero(cropping),
        ZeroPadding1DAttribute { Padding: { Length: > 0 } padding } => IsZero(padding),
        ZeroPadding2DAttribute { Padding: { Length: > 0 } padding } => IsZero(padding),
        ZeroPadding3DAttribute { Padding: { Length: > 0 } padding } => IsZero(padding),
        _ => false,
    };

    private static bool IsZero(int[] numbers) => numbers.All(number => number == 0);
}
