namespace ParamGen.Core.Problems;

/// <summary>PG02xx: what a layer's input makes wrong, Keras's <c>build</c> and <c>call</c>.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0201_WrongRank = new(
        "PG0201",
        "The input has the wrong number of dimensions",
        "{0}: takes {1}, but '{2}' gives {3}, which has {4}");

    public static readonly Rule PG0202_UnknownSize = new(
        "PG0202",
        "A weight's shape depends on an unknown size",
        "{0}: the weight '{1}' would have the shape {2}; '{3}' gives {4}, so give the size that is unknown");

    public static readonly Rule PG0203_WindowOutgrowsInput = new(
        "PG0203",
        "A window does not fit into its input",
        "{0}: {1} {2} needs an input of at least {3}, but '{4}' leaves {5}; use a smaller one, or Padding.Same");

    public static readonly Rule PG0204_ChannelsNotDivisibleByGroups = new(
        "PG0204",
        "The number of channels is not divisible by the groups",
        "{0}: '{1}' gives {5}, which cannot be split into {6}, since {2} / {3} leaves {4}; use a count of groups that divides {2}");

    public static readonly Rule PG0205_ReshapeCount = new(
        "PG0205",
        "The target shape has a different number of elements",
        "{0}: '{1}' gives {2}, that is {3}, but the shape ({4}) holds {5}; change one of its sizes, or leave one open with -1");

    public static readonly Rule PG0206_AxisOutOfRange = new(
        "PG0206",
        "The axis is out of range",
        "{0}: '{1}' gives {2}, which has no axis {3}; its axes count from {4} to {5}");

    public static readonly Rule PG0207_InitializerRank = new(
        "PG0207",
        "The initializer does not fit the weight's shape",
        "{0}: {1} cannot start the weight '{2}', whose shape is {3}: it takes {4}");

    public static readonly Rule PG0208_NothingLeft = new(
        "PG0208",
        "The output would be empty",
        "{0}: '{1}' gives {2}, of which {3} leaves {4}; take less away");

    public static readonly Rule PG0209_TooLarge = new(
        "PG0209",
        "A size or count is too large",
        "{0}: its sizes multiply to more than a constant can hold, 9,223,372,036,854,775,807; look for a mistyped size");
}
