using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>The shapes of encoded categories.</summary>
internal static class Encoding
{
    /// <summary>A row for each number: (batch, …, n, depth), or (batch, …, depth) where n is 1.</summary>
    public static Shape EachNumber(Shape input, long? depth) => input.Last == 1 && input.Rank > 1
        ? input.With(-1, depth)
        : new([.. input.Dims, depth]);

    /// <summary>A row for each sample as Keras computes it: of three axes or more it is the second one that goes.</summary>
    public static Shape EachSampleAtRunTime(Shape input, long? depth) =>
        input.Rank > 2 ? new([input[0], .. input.Dims.Skip(2), depth]) : EachSample(input, depth);

    /// <summary>A row for each sample: its last axis goes.</summary>
    public static Shape EachSample(Shape input, long? depth) => new([.. input.Dims.Take(input.Rank - 1), depth]);
}
