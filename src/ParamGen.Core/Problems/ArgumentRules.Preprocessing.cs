namespace ParamGen.Core.Problems;

/// <summary>What preprocessing and augmentation refuse of their arguments.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0150_WordNotSupported = new(
        "PG0150",
        "The layer does not know this word",
        "{0}: {1} is {2}, which {3} does not know");

    public static readonly Rule PG0151_FactorOutOfBounds = new(
        "PG0151",
        "A factor is out of its bounds",
        "{0}: {1} is {2}, but lies between {3} and {4}");

    public static readonly Rule PG0152_EvenKernel = new(
        "PG0152",
        "A blur has an even size",
        "{0}: {1} is {2}, but a blur has a middle, and so an odd size");
}
