namespace ParamGen.Core.Problems;

/// <summary>The rules of layers with spatial axes.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0115_NotAPermutation = new(
        "PG0115",
        "The dimensions are not a permutation",
        "{0}: ({1}) is not a permutation of {3}; use each number from 1 to {2} exactly once");

    public static readonly Rule PG0116_OutputPaddingReachesStride = new(
        "PG0116",
        "The output padding is not smaller than the stride",
        "{0}: {1} is {2}; it must be less than the stride, {3}, on every axis");
}
