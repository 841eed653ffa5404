using System.Globalization;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Reports;

/// <summary>A value that has parts: programs get each of them, people a text.</summary>
internal interface ICompound
{
    /// <summary>What people read.</summary>
    string ForPeople { get; }

    /// <summary>The values, in the order of their names.</summary>
    object?[] Parts { get; }

    /// <summary>The names of the parts.</summary>
    IReadOnlyList<string> PartNames { get; }
}

/// <summary>A number of the old model and that of the new one; null where it is not known.</summary>
internal sealed record Growth(long? Old, long? New) : ICompound
{
    public static readonly IReadOnlyList<string> Names = ["old", "new", "delta"];

    /// <summary>By how much it grew; null where that is not known.</summary>
    public long? Delta => checked(New - Old);

    /// <summary>Whether people are told the percentage, too.</summary>
    public bool HasPercent { get; init; }

    /// <summary>The growth in percent of what it was: <c>+1.4%</c>; empty where that says nothing.</summary>
    private string Percent
    {
        get
        {
            if (Delta is null or 0 || Old is null or 0)
                return "";
            var text = ((decimal)Delta / Old.Value).ToString("+0.##%;-0.##%", CultureInfo.InvariantCulture);
            return text.Any(c => c is > '0' and <= '9') ? text : $"less than {(Delta > 0 ? "+" : "-")}0.01%";
        }
    }

    public IReadOnlyList<string> PartNames => Names;

    public object?[] Parts => [Old, New, Delta];

    public string ForPeople => (Old, New) switch
    {
        _ when Old == New => Text(New),
        (0, { } added) => "+" + Numbers.Grouped(added),
        ({ } removed, 0) => "-" + Numbers.Grouped(removed),
        _ => $"{Text(Old)} → {Text(New)}{(Delta is { } delta ? $" ({Signed(delta)})" : "")}",
    };

    private static string Text(long? number) => number is { } known ? Numbers.Grouped(known) : "unknown";

    private string Signed(long number) =>
        (number > 0 ? "+" : "") + Numbers.Grouped(number) + (HasPercent && Percent.Length > 0 ? $", {Percent}" : "");
}

/// <summary>A text of the old model and that of the new one; null where there is none.</summary>
internal sealed record Replacement(string? Old, string? New) : ICompound
{
    public static readonly IReadOnlyList<string> Names = ["old", "new"];

    public IReadOnlyList<string> PartNames => Names;

    public object?[] Parts => [Old, New];

    public string ForPeople => Old is null ? New ?? "" : New is null || Old == New ? Old : $"{Old} → {New}";
}
