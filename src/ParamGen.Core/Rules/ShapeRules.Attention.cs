using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>What normalisation, merging and attention refuse of their inputs.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0230_DuplicateAxes = new(
        "PG0230",
        "An axis is listed twice",
        "{0}: two of the axes {1} are the same axis of {2}; list each axis once");

    public static readonly Rule PG0232_ShapesDiffer = new(
        "PG0232",
        "The shapes of merged inputs do not match",
        "{0}: '{1}' has output shape {2} and '{3}' has {4}: {5}; merged sizes must be equal, or one of them must be 1{6}");

    public static readonly Rule PG0233_ShapesDifferBesideAxis = new(
        "PG0233",
        "The shapes of concatenated inputs do not match",
        "{0}: '{1}' has output shape {2} and '{3}' has {4}: {6}; inputs concatenated on axis {5} must be equal on all other axes{7}");

    public static readonly Rule PG0234_AxesDiffer = new(
        "PG0234",
        "The axes of a Dot have different sizes",
        $"{{0}}: axis {{1}} of '{{2}}', whose output shape is {{3}}, and axis {{4}} of '{{5}}', whose output shape is {{6}}, have "
            + $"different sizes; set {Word.Argument("AxesByInput")}, one axis per input");

    public static readonly Rule PG0235_ValuesAndKeysDiffer = new(
        "PG0235",
        "Values and keys have different lengths",
        "{0}: the values, '{1}', have shape {2} and the keys, '{3}', have {4}; only their last axes may differ");

    public static readonly Rule PG0236_RanksDiffer = new(
        "PG0236",
        "Queries and values have different ranks",
        $"{{0}}: the queries, '{{1}}', have shape {{2}} and the values, '{{3}}', have {{4}}, which differ in rank; use "
            + $"{Word.Layer("Reshape")} to make the ranks equal");

    public static readonly Rule PG0237_WidthsDiffer = new(
        "PG0237",
        "Queries and values have different widths",
        $"{{0}}: the queries, '{{1}}', have shape {{2}} and the values, '{{3}}', have {{4}}; their last axes must be equal, so put a "
            + $"{Word.Layer("Dense")} on the values");

    public static readonly Rule PG0238_EquationMismatch = new(
        "PG0238",
        "The output shape does not match the equation",
        "{0}: the output shape ({1}) does not match the equation: {2}");

    public static readonly Rule PG0239_CountOfMeans = new(
        "PG0239",
        "The number of means does not match the features",
        "{0}: has {1}, but the output of '{2}', {3}, has {4} on the axis; give one mean per feature, or a single one");

    public static readonly Rule PG0240_WrongWidth = new(
        "PG0240",
        "The input has the wrong width",
        "{0}: {1} is {2}, but the output of '{3}', {4}, has a different size on its last axis; make the two equal");
}
