using System.Globalization;

namespace ParamGen.Core.Text;

/// <summary>Numbers as messages, summaries and documentation show them.</summary>
internal static class Numbers
{
    /// <summary>A number with its thousands apart: 25,632.</summary>
    public static string Grouped(long number) => number.ToString(number is > -1000 and < 1000 ? "D" : "N0", CultureInfo.InvariantCulture);
}
