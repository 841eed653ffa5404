namespace ParamGen.Core.Problems;

/// <summary>PG02xx: what a layer's input makes wrong, Keras's <c>build</c> and <c>call</c>.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0201_WrongRank = new(
        "PG0201",
        "The input has the wrong number of axes",
        "{0}: takes {1}, but '{2}' gives {3}, which has {4}");

    public static readonly Rule PG0202_UnknownSize = new(
        "PG0202",
        "A size that sets the weights is not known",
        "{0}: the weight '{1}' would have the shape {2}; '{3}' gives {4}, so give the size that is unknown");

    public static readonly Rule PG0203_WindowOutgrowsInput = new(
        "PG0203",
        "A window is larger than its input",
        "{0}: {1} {2} needs an input of at least {3}, but '{4}' leaves {5}; use a smaller one, or Padding.Same");

    public static readonly Rule PG0204_ChannelsNotDivisibleByGroups = new(
        "PG0204",
        "The groups do not divide the input's channels",
        "{0}: '{1}' gives {5}, which cannot be split into {6}, since {2} / {3} leaves {4}; use a count of groups that divides {2}");

    public static readonly Rule PG0205_ReshapeCount = new(
        "PG0205",
        "A shape holds another count of numbers",
        "{0}: '{1}' gives {2}, that is {3}, but the shape ({4}) holds {5}; change one of its sizes, or leave one open with -1");

    public static readonly Rule PG0206_AxisOutOfRange = new(
        "PG0206",
        "The input has no such axis",
        "{0}: '{1}' gives {2}, which has no axis {3}; its axes count from {4} to {5}");

    public static readonly Rule PG0207_InitializerRank = new(
        "PG0207",
        "An initializer needs a matrix",
        "{0}: {1} cannot start the weight '{2}', whose shape is {3}: it takes {4}");

    public static readonly Rule PG0208_NothingLeft = new(
        "PG0208",
        "Nothing of the input is left",
        "{0}: '{1}' gives {2}, of which {3} leaves {4}; take less away");

    public static readonly Rule PG0209_TooLarge = new(
        "PG0209",
        "A number is too large to count",
        "{0}: its sizes multiply to more than a constant can hold, 9,223,372,036,854,775,807; look for a mistyped size");
}
