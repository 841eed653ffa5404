using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>A dropout of nearly everything: what is written may be the fraction that is to be kept.</summary>
internal sealed class MostDropped : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0915",
        "The dropout rate is very high",
        "{0}: drops a fraction of {1} and keeps {2}; if {1} was meant as the fraction to keep, set the rate to {2}")
    {
        Severity = Severity.Info,
    };

    /// <summary>Above this share, what is written is more likely the share that is kept.</summary>
    private const double MaxRate = 0.8;

    public override Problem? Check(LayerNode node)
    {
        if (node.Attribute is not DropoutLayerAttribute { Rate: > MaxRate and < 1 } args)
            return null;
        // 1 − 0.9 is not 0.1 in binary
        var kept = Math.Round(1 - args.Rate, 6);
        return Advise(
            node,
            nameof(args.Rate),
            [args.Rate, kept],
            Suggestion.Set(nameof(args.Rate), kept));
    }
}
