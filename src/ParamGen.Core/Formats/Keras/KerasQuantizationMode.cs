using System.Globalization;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads a mode of quantization as policies write it, alone or with sizes: "int8", "int4/128", "gptq/4/128".</summary>
internal static class KerasQuantizationMode
{
    private static readonly Dictionary<string, QuantizationMode> modes = Enum.GetValues(typeof(QuantizationMode)).Cast<QuantizationMode>()
        .ToDictionary(Word);

    /// <summary>Keras's word for a mode: <c>int8</c>.</summary>
    public static string Word(QuantizationMode mode) => mode.ToString().ToLowerInvariant();

    /// <summary>The mode with which a word begins; null where it begins with none.</summary>
    public static string? Start(string word) => modes.Keys.FirstOrDefault(mode => word.StartsWith(mode, StringComparison.Ordinal));

    /// <summary>A mode without sizes; null for any other.</summary>
    public static Quantization? Plain(string word) => modes.TryGetValue(word, out var mode) ? new(mode) : null;

    /// <summary>A mode with its sizes; null for any other.</summary>
    /// <param name="mode">The mode that it must be.</param>
    /// <param name="word">The mode and the sizes.</param>
    public static Quantization? Sized(string mode, string word)
    {
        var parts = word.Split('/');
        // An older Keras wrote the sizes of whole channels as None.
        int?[] sizes = [.. parts.Skip(1).Select(part => part == "None" && mode == "int4" ? -1 : Number(part))];
        return parts[0] != mode ? null : (mode, sizes) switch
        {
            ("int4", [(-1 or > 0) and var block]) => new(QuantizationMode.Int4) { GroupSize = Group(block) },
            ("gptq", [(2 or 3 or 4 or 8) and var bits, (-1 or > 0) and var group]) =>
                new(QuantizationMode.Gptq) { Bits = bits, GroupSize = Group(group) },
            ("awq", [4, (-1 or > 0) and var group]) => new(QuantizationMode.Awq) { Bits = 4, GroupSize = Group(group) },
            _ => null,
        };
    }

    /// <summary>What a mode must look like.</summary>
    /// <param name="sized">The mode whose sizes are written with it; null where there are none.</param>
    public static string Form(string? sized) => sized switch
    {
        null => "one of " + string.Join(", ", modes.Keys),
        "int4" => "int4/BLOCK_SIZE",
        "awq" => "awq/4/GROUP_SIZE",
        _ => sized + "/WEIGHT_BITS/GROUP_SIZE",
    };

    /// <summary>A size as Keras writes it: -1 for all numbers of a channel.</summary>
    public static int? Group(int? size) => size is -1 ? null : size;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
