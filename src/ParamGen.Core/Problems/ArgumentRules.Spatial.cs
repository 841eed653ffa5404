namespace ParamGen.Core.Problems;

/// <summary>The rules of layers with spatial axes.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0115_NotAPermutation = new(
        "PG0115",
        "An order of the axes is not one",
        "{0}: ({1}) is no order of {3}; it must hold each number from 1 to {2} just once");

    public static readonly Rule PG0116_OutputPaddingReachesStride = new(
        "PG0116",
        "An output padding is not below its stride",
        "{0}: {1} is {2}, but must be less than the stride, {3}, on every axis");
}
