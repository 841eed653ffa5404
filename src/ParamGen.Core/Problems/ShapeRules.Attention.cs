namespace ParamGen.Core.Problems;

/// <summary>What normalisation, merging and attention refuse of their inputs.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0230_DuplicateAxes = new(
        "PG0230",
        "An axis is listed twice",
        "{0}: of the axes {1} two are the same axis of {2}");

    public static readonly Rule PG0232_ShapesDiffer = new(
        "PG0232",
        "The shapes of merged inputs do not match",
        "{0}: '{1}' gives {2} and '{3}' gives {4}: {5}; sizes that are merged are equal, or one of them is 1{6}");

    public static readonly Rule PG0233_ShapesDifferBesideAxis = new(
        "PG0233",
        "The shapes of concatenated inputs do not match",
        "{0}: '{1}' gives {2} and '{3}' gives {4}: {6}; what is joined on axis {5} is equal on all others{7}");

    public static readonly Rule PG0234_AxesDiffer = new(
        "PG0234",
        "The axes of a Dot have different sizes",
        "{0}: axis {1} of '{2}', which gives {3}, and axis {4} of '{5}', which gives {6}, are not of one size; AxesByInput names one for each input");

    public static readonly Rule PG0235_ValuesAndKeysDiffer = new(
        "PG0235",
        "Values and keys have different lengths",
        "{0}: '{1}' gives values of {2} and '{3}' keys of {4}; only their last axes may differ");

    public static readonly Rule PG0236_RanksDiffer = new(
        "PG0236",
        "Queries and values have different ranks",
        "{0}: '{1}' gives queries of {2} and '{3}' values of {4}, which have not as many axes; bring both to one count with a [Reshape]");

    public static readonly Rule PG0237_WidthsDiffer = new(
        "PG0237",
        "Queries and values have different widths",
        "{0}: '{1}' gives queries of {2} and '{3}' values of {4}; their last axes must be equal, which a [Dense] on the values brings about");

    public static readonly Rule PG0238_EquationMismatch = new(
        "PG0238",
        "The output shape does not match the equation",
        "{0}: the output shape ({1}) {2}");

    public static readonly Rule PG0239_CountOfMeans = new(
        "PG0239",
        "The number of means does not match the features",
        "{0}: has {1}, but '{2}' gives {3}, which has {4} on the axis");

    public static readonly Rule PG0240_WrongWidth = new(
        "PG0240",
        "The input has the wrong width",
        "{0}: {1} is {2}, but '{3}' gives {4}, whose last axis must be as long");
}
