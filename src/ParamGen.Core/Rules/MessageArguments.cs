using System.Globalization;

namespace ParamGen.Core.Rules;

/// <summary>What a message is filled with, the same in every culture.</summary>
internal static class MessageArguments
{
    public static string[] Of(string layer, object[] texts) => [layer, .. texts.Select(Of)];

    private static string Of(object text) => text switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => text.ToString() ?? "",
    };
}
