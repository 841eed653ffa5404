namespace ParamGen.Core.Problems;

/// <summary>The rules of regularisation, preprocessing and augmentation.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0150_WordNotSupported = new(
        "PG0150",
        "The layer does not support this option",
        "{0}: {1} '{2}' is not one that {3} knows; use {4}");

    public static readonly Rule PG0151_OutOfBounds = new(
        "PG0151",
        "A value is out of range",
        "{0}: {1} is {2}, but must lie {3}");

    public static readonly Rule PG0152_NotARange = new(
        "PG0152",
        "A range does not have two values",
        "{0}: {1} has {2}, but takes {3}");

    public static readonly Rule PG0153_EvenKernel = new(
        "PG0153",
        "The kernel size must be odd",
        "{0}: {1} is {2}, but must be odd on every axis, so that the kernel has a middle");

    public static readonly Rule PG0154_SparseNumbers = new(
        "PG0154",
        "Sparse output requires an encoding mode",
        "{0}: with OutputMode.Int the output is one number for each of the input's, of which none can be left out; remove Sparse or use another mode");

    public static readonly Rule PG0155_WeightsWithoutCounts = new(
        "PG0155",
        "CountWeights requires OutputMode.Count",
        "{0}: weights of counts go with OutputMode.Count only; the mode is {1}");
}
