using System.Globalization;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Numbers of a batch normalization that Keras does not look at.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization layer</see>.
/// </remarks>
internal static class BatchNormalizationNumbers
{
    /// <summary>What PyTorch calls momentum is 1 − momentum here: its 0.1 is 0.9.</summary>
    private const double Swapped = 0.5;

    public static Problem? OutOfRange(LayerNode node)
    {
        if (node.Attribute is not BatchNormalizationAttribute a)
            return null;
        if (!(a.Momentum is >= 0 and < 1))
            return Refuse(nameof(a.Momentum), a.Momentum, "at least 0 and less than 1", 0.99);
        return a.Epsilon > 0 ? null : Refuse(nameof(a.Epsilon), a.Epsilon, "greater than 0", 1e-3);

        Problem Refuse(string argument, double value, string range, double usual) => node.Problem(
            AdviceRules.PG0917_BatchNormalizationNumber,
            argument,
            [argument, value, range],
            Suggestion.Set(string.Format(CultureInfo.InvariantCulture, "Set {0} to {1}", argument, usual), argument, usual));
    }

    public static Problem? MomentumOfAnotherKind(LayerNode node)
    {
        if (node.Attribute is not BatchNormalizationAttribute { Momentum: >= 0 and <= Swapped } a)
            return null;
        var other = Math.Round(1 - a.Momentum, 6);
        Suggestion[] suggestions = other < 1
            ? [Suggestion.Set(string.Format(CultureInfo.InvariantCulture, "Set Momentum to {0}", other), nameof(a.Momentum), other)]
            : [];
        return node.Problem(AdviceRules.PG0918_SwappedMomentum, nameof(a.Momentum), [a.Momentum, other], suggestions);
    }
}
