using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>
/// Padding.Same with a stride may need an odd count of zeros, of which one more stands behind than before. Other frameworks pad
/// both sides alike, so that weights that were trained there meet a picture that is shifted.
/// </summary>
internal sealed class OneSidedPadding : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0928",
        $"{Word.Value(Padding.Same)} pads one side more than the other",
        "{0}: a kernel of {1} with a stride of {2} needs a padding of {3}, with the extra zero at the end; weights from frameworks "
            + "that pad both sides equally are shifted")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (InputWindow.Of(step) is not { Padding: Padding.Same, IsPooling: false, Strides.Max: > 1, Dilation: { } dilation } window
            || dilation.Max > 1)
            return null;
        var isOneSided = window.Axes.Any(axis => window.Strides[axis] > 1 && Zeros(window, axis) is { } zeros && zeros % 2 == 1);
        return isOneSided
            ? Advise(
                step,
                nameof(Padding),
                [window.Size, window.Strides, string.Join(" × ", window.Axes.Select(axis => Zeros(window, axis)))],
                [.. PaddedAlike(step, window)])
            : null;
    }

    /// <summary>(⌈n / stride⌉ − 1) · stride + k − n, or nothing.</summary>
    private static long? Zeros(InputWindow window, int axis) => window.Input.Spatial[axis] is { } size and > 0
        ? Math.Max(
            ((Window.Positions(
                size,
                window.Reach(axis),
                window.Strides[axis],
                Padding.Same)!.Value - 1) * window.Strides[axis]) + window.Reach(axis) - size,
            0)
        : null;

    /// <summary>⌊k / 2⌋ zeros on each side and Padding.Valid, where that gives as many positions.</summary>
    private static IEnumerable<Suggestion> PaddedAlike(Step step, InputWindow window)
    {
        int[] margins = [.. window.Axes.Select(axis => (int)(window.Size[axis] / 2))];
        var isSame = window.Axes.All(axis => window.Input.Spatial[axis] is { } size
            && Window.Positions(
                size + (2 * margins[axis]),
                window.Reach(axis),
                window.Strides[axis],
                Padding.Valid) == Window.Positions(size, window.Reach(axis), window.Strides[axis], Padding.Same));
        if (!isSame || window.Input.Format is DataFormat.ChannelsFirst || step.Node.Scope is not null)
            yield break;
        // One number for all axes, or one for each; a single axis takes one for both sides.
        var padding = margins.Distinct().Count() == 1 ? new EquatableArray<int>(margins[0]) : new EquatableArray<int>(margins);
        yield return new(
            $"Pad {string.Join(" × ", margins)} on each side, as other frameworks do",
            new Edit[]
            {
                new InsertLayer(null, LayerSources.Of($"ZeroPadding{window.Rank}D", ("Padding", padding))),
                new ResetArgument(null, nameof(Padding)),
            });
    }
}
