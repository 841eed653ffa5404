using System.Globalization;

namespace ParamGen.Core.Layers;

/// <summary>
/// The name of an output as users and Keras write it: <c>encoder</c>, <c>encoder[1]</c> for the second call, <c>lstm[0][2]</c> for its
/// third output.
/// </summary>
internal readonly record struct OutputName(string Layer, int? Call, int? Index)
{
    /// <summary>What a block is given, and the only input of a network, whatever its own name is.</summary>
    public const string Input = "input";

    public static OutputName Parse(string text)
    {
        var name = text;
        var last = TakeNumber(ref name);
        var first = last is null ? null : TakeNumber(ref name);
        return first is null ? new(name, last, null) : new(name, first, last);
    }

    public override string ToString() => Layer + Numbered(Call) + Numbered(Index);

    private static string Numbered(int? number) => number is { } given ? $"[{given.ToString(CultureInfo.InvariantCulture)}]" : "";

    /// <summary>Takes <c>[2]</c> off the end.</summary>
    private static int? TakeNumber(ref string name)
    {
        var open = name.LastIndexOf('[');
        if (open < 1 || !name.EndsWith("]", StringComparison.Ordinal)
            || !int.TryParse(
                name.Substring(open + 1, name.Length - open - 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number))
            return null;
        name = name.Substring(0, open);
        return number;
    }
}
