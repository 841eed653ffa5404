using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A stride that does not come out even: the last positions of an axis meet no window.</summary>
internal sealed class DroppedPositions : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0926",
        "The stride leaves out the end of an axis",
        $"{{0}}: a window of {{1}} with a stride of {{2}} does not cover all of {{3}}; the rest, {{4}}, is never used; use "
            + $"{Word.Value(Padding.Same)}, or another size")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (InputWindow.Of(step) is not { Padding: Padding.Valid } window)
            return null;
        // (n − reach) modulo stride
        long[] dropped =
        [
            .. window.Axes.Select(axis => window.Input.Spatial[axis] is { } size ? (size - window.Reach(axis)) % window.Strides[axis] : 0),
        ];
        if (dropped.All(count => count == 0))
            return null;
        return Advise(
            step,
            window.Size.Argument,
            [
                window.ReachText,
                window.Strides,
                window.InputText,
                string.Join(
                    " and ",
                    window.Axes.Where(axis => dropped[axis] > 0)
                        .Select(axis => $"{dropped[axis]} on axis {axis + (window.Input.Format is DataFormat.ChannelsFirst ? 2 : 1)}")),
            ],
            Suggestion.Set($"Use {Word.Value(Padding.Same)}", nameof(Padding), Padding.Same));
    }
}
