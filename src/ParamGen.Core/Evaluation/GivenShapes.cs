using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>The shapes with which the layers of a model within another compute.</summary>
internal static class GivenShapes
{
    /// <summary>The shapes; null where the model cannot be called with what it is given.</summary>
    /// <param name="calls">What the model makes of other shapes.</param>
    /// <param name="given">The shapes of what it is called with.</param>
    /// <param name="own">The shapes of its inputs.</param>
    public static Shape[]? Of(ModelCalls calls, Shape[] given, Shape[] own)
    {
        if (given.Length != own.Length)
            return null;
        Shape?[] taken = [.. given.Zip(own, (shape, input) => Of(calls, shape, input))];
        return taken.Contains(null) ? null : [.. taken.Select(shape => shape!.Value)];
    }

    private static Shape? Of(ModelCalls calls, Shape given, Shape own)
    {
        switch (calls)
        {
            case ModelCalls.Any:
                return given;
            case ModelCalls.Fitting:
                return given.Fits(own) ? given : null;
            default:
                var taken = Aligned(given, own);
                if (taken.Rank != own.Rank || !taken.Sample.Fits(own.Sample))
                    return null;
                return calls is ModelCalls.Merging && taken.Fits(own)
                    ? new Shape([.. taken.Dims.Zip(own.Dims, (size, input) => size ?? input)])
                    : taken;
        }
    }

    /// <summary>An axis of one number at the end is taken off, or put there, where the model's own input has it otherwise.</summary>
    private static Shape Aligned(Shape given, Shape own) =>
        given.Rank == own.Rank + 1 && given.Last == 1 ? new([.. given.Dims.Take(given.Rank - 1)])
        : given.Rank == own.Rank - 1 && own.Last == 1 ? new([.. given.Dims, 1])
        : given;
}
