using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG02xx: what a layer's input makes wrong, Keras's <c>build</c> and <c>call</c>.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0201_WrongRank = new(
        "PG0201",
        "The input has the wrong number of dimensions",
        "{0}: expects {1}, but '{2}' has output shape {3}, of rank {4}");

    public static readonly Rule PG0202_UnknownSize = new(
        "PG0202",
        "A weight's shape depends on an unknown size",
        "{0}: the weight '{1}' would have shape {2}, because '{3}' has output shape {4}; set the unknown size");

    public static readonly Rule PG0203_WindowOutgrowsInput = new(
        "PG0203",
        "A window does not fit into its input",
        $"{{0}}: {{1}} {{2}} requires an input of at least {{3}}, but the output of '{{4}}' is {{5}}; use a smaller window, or "
            + $"{Word.Value(Padding.Same)}");

    public static readonly Rule PG0204_ChannelsNotDivisibleByGroups = new(
        "PG0204",
        "The number of channels is not divisible by the groups",
        "{0}: the output of '{1}' has {5}, which cannot be split into {6} ({2} / {3} leaves {4}); use a number of groups that divides {2}");

    public static readonly Rule PG0205_ReshapeCount = new(
        "PG0205",
        "The target shape has a different number of elements",
        "{0}: the output of '{1}', {2}, has {3} per sample, but the shape ({4}) requires {5}; change a size, or use -1 for one");

    public static readonly Rule PG0206_AxisOutOfRange = new(
        "PG0206",
        "The axis is out of range",
        "{0}: '{1}' has output shape {2}, which has no axis {3}; use an axis from {4} to {5}");

    public static readonly Rule PG0207_InitializerRank = new(
        "PG0207",
        "The initializer does not fit the weight's shape",
        "{0}: {1} cannot initialize the weight '{2}' of shape {3}; it requires {4}");

    public static readonly Rule PG0208_NothingLeft = new(
        "PG0208",
        "The output would be empty",
        "{0}: '{1}' has output shape {2}, and {3} would leave sizes of {4}; remove less");

    public static readonly Rule PG0209_TooLarge = new(
        "PG0209",
        "A size or count is too large",
        "{0}: the product of its sizes is more than a constant can hold, 9,223,372,036,854,775,807; look for a mistyped size");

    public static readonly Rule PG0241_OperatorRefused = new(
        "PG0241",
        "An operator does not accept its inputs",
        "{0}: {1} {2}");

    public static readonly Rule PG0242_InputDoesNotFit = new(
        "PG0242",
        "The input does not fit the custom layer's signature",
        "{0}: the output of '{1}', {2}, does not fit {3}: {4}");

    public static readonly Rule PG0243_DeclaredSize = new(
        "PG0243",
        "A size of the custom layer cannot be computed",
        "{0}: the size '{1}' in '{2}' {3}");
}
