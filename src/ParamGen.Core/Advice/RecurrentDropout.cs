using System.Globalization;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A recurrent layer's dropout outside 0 to 1, which Keras brings into that range without a word.</summary>
internal static class RecurrentDropout
{
    private const string Recurrent = nameof(RecurrentCellAttribute.RecurrentDropout);

    public static Problem? Of(LayerNode node)
    {
        return node.Kind.Properties.ContainsKey(Recurrent) ? Of(node, nameof(RecurrentCellAttribute.Dropout)) ?? Of(node, Recurrent) : null;
    }

    private static Problem? Of(LayerNode node, string argument)
    {
        if (node.Kind.Properties[argument].GetValue(node.Attribute) is not double rate || rate is >= 0 and <= 1 || double.IsNaN(rate))
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

        Suggestion Set(double value) =>
            Suggestion.Set(string.Format(CultureInfo.InvariantCulture, "Set {0} to {1}", argument, value), argument, value);
    }
}
