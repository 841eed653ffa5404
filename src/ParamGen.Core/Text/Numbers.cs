using System.Globalization;

namespace ParamGen.Core.Text;

/// <summary>Numbers as messages, summaries and documentation show them.</summary>
internal static class Numbers
{
    /// <summary>A count with what is counted: 1 input, 2 inputs.</summary>
    /// <param name="count">The count.</param>
    /// <param name="one">What is counted, for a single one.</param>
    /// <param name="several">The same for several; where none is given, with an s.</param>
    public static string Of(long count, string one, string? several = null) =>
        $"{Grouped(count)} {(count == 1 ? one : several ?? one + "s")}";

    /// <summary>A number with its thousands apart: 25,632.</summary>
    public static string Grouped(long number) => number.ToString(number is > -1000 and < 1000 ? "D" : "N0", CultureInfo.InvariantCulture);
}
