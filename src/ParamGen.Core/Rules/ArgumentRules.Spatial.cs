using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

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

    public static readonly Rule PG0117_RandomIntegers = new(
        "PG0117",
        "Random weights have a type that is not floating-point",
        $"{{0}}: {{1}} draws the weight '{{2}}' at random, which requires a floating-point {Word.Argument("DType")}, but "
            + $"{Word.Argument("DType")} is {{3}}; remove {Word.Argument("DType")} or use another initializer");

    public static readonly Rule PG0118_NoEffect = new(
        "PG0118",
        "The argument has no effect on this layer",
        "{0}: {1} has no effect here; set it on {2}");
}
