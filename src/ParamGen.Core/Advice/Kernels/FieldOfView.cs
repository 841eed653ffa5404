using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>
/// How much of the input a position in front of a global pooling has seen: each window of k with a stride of s adds
/// (k − 1) × the strides before it. Only a chain from the input on is looked at.
/// </summary>
/// <remarks>
/// Source: <see href="https://distill.pub/2019/computing-receptive-fields/">Araujo et al., Computing Receptive Fields of Convolutional
/// Neural Networks</see>.
/// </remarks>
internal sealed class FieldOfView : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0943",
        "The receptive field does not match the input",
        "{0}: the receptive field of '{1}' is {2} for an input of {3}, {4}; change the windows, the strides or the number of layers")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    /// <summary>What is so many times as large as the input has seen mostly padding.</summary>
    private const int Large = 4;

    public override Problem? Check(Step step)
    {
        if (step.Layer is not GlobalPooling || step.Producer is not { } last)
            return null;
        var chain = new List<Step>();
        for (Step? at = last; at is not null; at = at.Producer)
            chain.Insert(0, at);
        if (chain[0].Attribute is not InputAttribute || !chain.Exists(KernelLayer.Is))
            return null;
        var (field, jump) = (1L, 1L);
        long? size = null;
        foreach (var window in chain.Skip(1).Select(InputWindow.Of).OfType<InputWindow>())
        {
            size ??= window.Input.Spatial.Min();
            field += (window.Axes.Max(window.Reach) - 1) * jump;
            jump *= window.Strides.Max;
        }

        return size is { } whole && (field < whole || field > Large * whole)
            ? Advise(
                step,
                null,
                [last.Node.Name, Numbers.Of(field, "position"), whole, field < whole
                    ? "too small to cover it"
                    : $"more than {Large} times as large"])
            : null;
    }
}
