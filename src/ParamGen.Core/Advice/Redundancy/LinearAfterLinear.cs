using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>
/// Two layers that multiply with a kernel, and nothing between them: their product is one kernel. Where the width between them
/// is smaller than both others, that product has fewer parameters, which may be meant.
/// </summary>
internal sealed class LinearAfterLinear : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0904",
        "Two linear layers in a row collapse into one",
        "{0}: there is no activation between this layer and '{1}', so together they are a single linear layer; add an activation")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.IsShared || !KernelLayer.IsLinear(step) || step.Next is not { IsShared: false } next || !IsOneKernel(step, next))
            return null;
        if (Width(step, step.Input) is not { } before
            || Width(step, step.Output) is not { } between
            || Width(next, next.Output) is not { } after
            || between < Math.Min(before, after))
            return null;
        return Advise(
            step,
            nameof(Activation),
            [next.Node.Name],
            Suggestion.Set(nameof(Activation), Activation.Relu));
    }

    private static bool IsOneKernel(Step step, Step next) => (step.Attribute, next.Attribute) switch
    {
        (DenseAttribute, DenseAttribute) => true,
        (ConvolutionAttribute { Groups: 1 } one, ConvolutionAttribute { Groups: 1 } other) =>
            one.DataFormat == other.DataFormat && (IsPointwise(step) || IsPointwise(next)),
        _ => false,
    };

    private static bool IsPointwise(Step step) => InputWindow.Of(step) is { Size.Max: 1, Strides.Max: 1 };

    private static long? Width(Step step, Shape shape) =>
        step.Attribute is ConvolutionAttribute args ? SpatialShape.Of(shape, args.DataFormat).Channels : shape.Last;
}
