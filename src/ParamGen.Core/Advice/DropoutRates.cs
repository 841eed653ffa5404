using System.Globalization;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Rates of a dropout that are legal and hardly meant.</summary>
internal static class DropoutRates
{
    /// <summary>Above this share, what is written is more likely the share that is kept.</summary>
    private const double Most = 0.8;

    public static Problem? EverythingDropped(LayerNode node) => node.Attribute is DropoutLayerAttribute { Rate: 1 } a
        ? node.Problem(AdviceRules.PG0913_EverythingDropped, nameof(a.Rate), [], Suggestion.Set("Set Rate to 0.5", nameof(a.Rate), 0.5))
        : null;

    public static Problem? NothingDropped(Step step) => step.Attribute is DropoutLayerAttribute { Rate: 0 } a
        ? step.Advise(AdviceRules.PG0914_NothingDropped, nameof(a.Rate), [], step.Removal())
        : null;

    public static Problem? MostDropped(LayerNode node)
    {
        if (node.Attribute is not DropoutLayerAttribute { Rate: > Most and < 1 } a)
            return null;
        // 1 − 0.9 is not 0.1 in binary
        var kept = Math.Round(1 - a.Rate, 6);
        return node.Problem(
            AdviceRules.PG0915_MostDropped,
            nameof(a.Rate),
            [a.Rate, kept],
            Suggestion.Set(string.Format(CultureInfo.InvariantCulture, "Set Rate to {0}", kept), nameof(a.Rate), kept));
    }
}
