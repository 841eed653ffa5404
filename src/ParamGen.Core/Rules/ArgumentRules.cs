using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG01xx: what a layer's arguments alone make wrong, Keras's <c>__init__</c>.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0101_NotPositive = new(
        "PG0101",
        "A size or count is less than 1",
        "{0}: {1} is {2}; it must be at least 1");

    public static readonly Rule PG0102_WrongCountOfSizes = new(
        "PG0102",
        "A list has the wrong number of values",
        "{0}: the number of values in {1} is {2}; it must be {3}");

    public static readonly Rule PG0103_GivenTwice = new(
        "PG0103",
        "The same argument is given twice",
        "{0}: {1} and {2} set the same thing; remove one of them");

    public static readonly Rule PG0104_FiltersNotDivisibleByGroups = new(
        "PG0104",
        "The number of filters is not divisible by the groups",
        "{0}: {1} cannot be split into {2}; the number of filters must be a multiple of the number of groups");

    public static readonly Rule PG0105_StridesWithDilation = new(
        "PG0105",
        "Strides and dilation cannot be combined",
        "{0}: a stride of {1} and a dilation of {2} cannot be combined, even on different axes; set one of them to 1");

    public static readonly Rule PG0106_PaddingNotSupported = new(
        "PG0106",
        "The layer does not support this padding",
        $"{{0}}: {{2}} does not support padding '{{1}}'; use {Padding.Valid} or {Padding.Same}");

    public static readonly Rule PG0107_RateOutOfRange = new(
        "PG0107",
        "A rate is not between 0 and 1",
        "{0}: {1} is {2}; it must be between 0 and 1");

    public static readonly Rule PG0108_Negative = new(
        "PG0108",
        "An argument must not be negative",
        "{0}: {1} is {2}; it must not be negative");

    public static readonly Rule PG0109_UnknownWord = new(
        "PG0109",
        "The value is not a member of the enum",
        "{0}: {1} is {2}, which is not a member of {3}; use one of its members");

    public static readonly Rule PG0110_ObjectArguments = new(
        "PG0110",
        "Invalid initializer, regularizer or constraint arguments",
        "{0}: invalid {1}: {2}");

    public static readonly Rule PG0111_LoraWithConstraint = new(
        "PG0111",
        "LoRA cannot be combined with a kernel constraint",
        "{0}: a LoRA rank cannot be combined with a constraint on the kernel; remove one of them");

    public static readonly Rule PG0112_Missing = new(
        "PG0112",
        "A required argument is missing",
        "{0}: a required argument is missing: {1}");

    public static readonly Rule PG0113_TargetShape = new(
        "PG0113",
        "The target shape is invalid",
        "{0}: the target shape ({1}) is invalid: {2}");

    public static readonly Rule PG0114_RenormClipping = new(
        "PG0114",
        $"{Word.Argument("RenormClipping")} is invalid",
        $"{{0}}: {Word.Argument("RenormClipping")} is invalid: {{1}}");

    public static readonly Rule PG0119_NotASubscript = new(
        "PG0119",
        "The text is not a subscript",
        "{0}: \"{1}\" is not a subscript: {2}; write what Python has between the brackets of x[…], such as \"..., -1, :\"");

    public static readonly Rule PG0120_NotComputedIn = new(
        "PG0120",
        "The layers cannot compute in this type",
        $"{{0}}: layers do not compute in {{1}}; use a floating-point type such as {Word.Value(DType.Float16)}, or a mixed policy such as "
            + $"{Word.Value(DType.MixedFloat16)}");
}
