using System.Globalization;
using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A recurrent layer's dropout outside 0 to 1, which Keras brings into that range without a word.</summary>
internal static class RecurrentDropout
{
    public static Problem? Of(LayerNode node)
    {
        var (dropout, recurrent) = node.Attribute switch
        {
            RecurrentCellAttribute a => (a.Dropout, a.RecurrentDropout),
            ConvLSTMAttribute a => (a.Dropout, a.RecurrentDropout),
            _ => (0, 0),
        };
        return Of(node, nameof(RecurrentCellAttribute.Dropout), dropout) ?? Of(node, nameof(RecurrentCellAttribute.RecurrentDropout), recurrent);
    }

    private static Problem? Of(LayerNode node, string argument, double rate)
    {
        if (rate is >= 0 and <= 1 || double.IsNaN(rate))
            return null;
        var used = rate < 0 ? 0.0 : 1.0;
        return node.Problem(AdviceRules.PG0916_RecurrentDropout, argument, [argument, rate, used], [.. Mended(argument, rate, used)]);
    }

    /// <summary>What was meant in percent as a share, and what Keras makes of it.</summary>
    private static IEnumerable<Suggestion> Mended(string argument, double rate, double used)
    {
        if (rate is > 1 and <= 100)
            yield return Set(rate / 100);
        yield return Set(used);

        Suggestion Set(double value) => Suggestion.Set(string.Format(CultureInfo.InvariantCulture, "Set {0} to {1}", argument, value), argument, value);
    }
}
