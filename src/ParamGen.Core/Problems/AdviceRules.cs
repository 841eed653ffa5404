namespace ParamGen.Core.Problems;

/// <summary>PG09xx: what Keras accepts, but its author probably did not mean.</summary>
internal static class AdviceRules
{
    public static readonly Rule PG0901_DenseOnPositions = new(
        "PG0901",
        "A Dense works on each position of an image by itself",
        "{0}: works on each position of {1} by itself and gives {2}; put a [Flatten] or a global pooling before it, so that it sees the whole")
    {
        IsAdvice = true,
    };
}
