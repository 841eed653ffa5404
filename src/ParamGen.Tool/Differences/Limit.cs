using System.Globalization;
using ParamGen.Core.Text;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Differences;

/// <summary>The most that a number may be: a number, or with a sign how much it may grow, in percent or by itself.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Number">The number in it.</param>
/// <param name="IsRelative">Whether it has a sign: it is counted from the old number.</param>
/// <param name="IsPercent">Whether it is in percent of the old number.</param>
internal sealed record Limit(string Text, decimal Number, bool IsRelative, bool IsPercent)
{
    /// <summary>How limits are written.</summary>
    public const string Forms = "a number such as 25000000, or a growth such as +5% or +1000";

    /// <summary>The limit that a text says; null where it says none.</summary>
    public static Limit? Parse(string text)
    {
        var isRelative = text.StartsWith('+') || text.StartsWith('-');
        var isPercent = text.EndsWith('%');
        var digits = text.AsSpan(isRelative ? 1 : 0, Math.Max(0, text.Length - (isRelative ? 1 : 0) - (isPercent ? 1 : 0)));
        var style = isPercent ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        // A percentage of what, if it is no growth?
        if ((isPercent && !isRelative)
            || !decimal.TryParse(digits, style, CultureInfo.InvariantCulture, out var number)
            || number > long.MaxValue
            || number.Scale > 6)
            return null;
        return new(text, text.StartsWith('-') ? -number : number, isRelative, isPercent);
    }

    /// <summary>What is wrong with a number; null for one within the limit.</summary>
    /// <param name="what">What is limited.</param>
    /// <param name="growth">The number.</param>
    public string? Fault(string what, Growth? growth)
    {
        if (growth is not { New: { } now })
            return $"the {what} are not known, so they cannot be limited to {Text}";
        decimal most;
        if (!IsRelative)
            most = Number;
        else if (growth.Old is not { } before)
            return $"the {what} of the old model are not known, so they cannot be limited to {Text}";
        else
            most = IsPercent ? before + decimal.Floor(before * Number / 100) : before + Number;
        if (now <= most)
            return null;
        var change = growth.Old == 0 ? "" : $", {Numbers.Grouped(growth.Old ?? 0)} before";
        var allowed = Numbers.Grouped((long)decimal.Min(most, long.MaxValue));
        return $"the {what} are {Numbers.Grouped(now)}{change}; at most {allowed} are allowed ({Text})";
    }
}
