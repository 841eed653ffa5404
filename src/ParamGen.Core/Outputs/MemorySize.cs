using System.Globalization;

namespace ParamGen.Core.Outputs;

/// <summary>A size in memory as Keras writes it: 121.29 KB, rounded as Python rounds, half to even.</summary>
internal static class MemorySize
{
    private static readonly string[] units = ["B", "KB", "MB", "GB", "TB", "PB"];

    public static string Of(long bytes)
    {
        decimal size = bytes;
        var unit = 0;
        while (size >= 1024 && unit < units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return Math.Round(size, 2, MidpointRounding.ToEven).ToString("0.00", CultureInfo.InvariantCulture) + " " + units[unit];
    }
}
