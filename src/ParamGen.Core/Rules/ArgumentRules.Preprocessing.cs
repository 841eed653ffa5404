using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>The rules of regularisation, preprocessing and augmentation.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0150_WordNotSupported = new(
        "PG0150",
        "The layer does not support this option",
        "{0}: {3} does not support {1} '{2}'; use {4}");

    public static readonly Rule PG0151_OutOfBounds = new(
        "PG0151",
        "A value is out of range",
        "{0}: {1} is {2}; it must be {3}");

    public static readonly Rule PG0152_NotARange = new(
        "PG0152",
        "A range does not have two values",
        "{0}: {1} has {2}; it takes {3}");

    public static readonly Rule PG0153_EvenKernel = new(
        "PG0153",
        "The kernel size must be odd",
        "{0}: {1} is {2}; it must be odd on every axis, so that the kernel has a center");

    public static readonly Rule PG0154_SparseNumbers = new(
        "PG0154",
        $"{Word.Argument("Sparse")} output requires an encoding mode",
        $"{{0}}: with {Word.Value(OutputMode.Int)} there is one output value per input value, so nothing can be sparse; remove "
            + $"{Word.Argument("Sparse")}, or use another mode");

    public static readonly Rule PG0155_WeightsWithoutCounts = new(
        "PG0155",
        $"{Word.Argument("CountWeights")} requires {Word.Value(OutputMode.Count)}",
        $"{{0}}: {Word.Argument("CountWeights")} requires {Word.Value(OutputMode.Count)}, but the mode is {{1}}; change the mode, or "
            + $"remove {Word.Argument("CountWeights")}");
}
