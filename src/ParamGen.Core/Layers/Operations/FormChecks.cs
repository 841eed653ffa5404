using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Operators;

namespace ParamGen.Core.Layers.Operations;

/// <summary>What is judged of the arguments of single operators alone.</summary>
internal static class FormChecks
{
    /// <summary>The most outputs that a split is counted with.</summary>
    private const int MaxParts = 1000;

    private const string Constant = nameof(PadAttribute.ConstantValues);

    public static void Subscript(ArgumentCheck check, OperatorAttribute attribute)
    {
        var text = ((SliceAttribute)attribute).Subscript ?? "";
        if (SubscriptText.Parse(text, out var wrong) is not null)
            return;
        var inner = text.Trim().TrimStart('[').TrimEnd(']').Trim();
        check.Refuse(
            ArgumentRules.PG0119_NotASubscript,
            nameof(SliceAttribute.Subscript),
            [text, wrong],
            inner != text && SubscriptText.Parse(inner, out _) is not null
                ? [Suggestion.Set("Remove the brackets", nameof(SliceAttribute.Subscript), inner)]
                : []);
    }

    public static int PartsOf(OperatorAttribute attribute) => attribute switch
    {
        SplitAttribute { Indices: { } indices } => Math.Min(indices.Length, MaxParts) + 1,
        SplitAttribute { Sections: var sections } => Math.Min(Math.Max(sections, 1), MaxParts),
        _ => 1,
    };

    public static void Split(ArgumentCheck check, OperatorAttribute attribute)
    {
        var args = (SplitAttribute)attribute;
        var isSet = args.Sections != Unset.Integer;
        if (isSet && args.Indices is not null)
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(args.Indices),
                [Word.Argument(nameof(args.Sections)), Word.Argument(nameof(args.Indices))],
                Suggestion.Reset(nameof(args.Indices)));
        else if (isSet)
            check.Positive(nameof(args.Sections), args.Sections);
        else if (args.Indices is null)
            check.Refuse(
                ArgumentRules.PG0112_Missing,
                null,
                [Phrase.List([Word.Argument(nameof(args.Sections)), Word.Argument(nameof(args.Indices))], "or")]);
    }

    /// <summary>One number for all ends, two for all axes, or two an axis.</summary>
    public static void Pad(ArgumentCheck check, OperatorAttribute attribute)
    {
        var args = (PadAttribute)attribute;
        if (args.PadWidth is { Length: > 1 } widths && widths.Length % 2 == 1)
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(args.PadWidth),
                [Word.Argument(nameof(args.PadWidth)), widths.Length, "1, 2, or 2 per axis"]);
        if (args.PadWidth is { } all && all.Any(width => width < 0))
            check.Refuse(
                ArgumentRules.PG0108_Negative,
                nameof(args.PadWidth),
                [Word.Argument(nameof(args.PadWidth)), string.Join(", ", all)],
                Suggestion.Set(nameof(args.PadWidth), new EquatableArray<int>([.. all.Select(width => Math.Max(width, 0))])));
        if (args.ConstantValues is null or ArgumentValue.None)
            return;
        var wrong = PythonNumbers.Of(args.ConstantValues) is null
                ? Phrase.Of($"takes an int, a double or a bool as {Word.Argument(Constant)}")
            : args.Mode is not PadMode.Constant ? Phrase.Of($"takes {Word.Argument(Constant)} only with {Word.Value(PadMode.Constant)}")
            : null;
        if (wrong is not null)
            check.Refuse(ShapeRules.PG0241_OperatorRefused, Constant, ["Pad", wrong], Suggestion.Reset(Constant));
    }

    public static void Cast(ArgumentCheck check, OperatorAttribute attribute) =>
        EnumNames.Check(check, nameof(CastAttribute.To), ((CastAttribute)attribute).To, Types.All);
}
