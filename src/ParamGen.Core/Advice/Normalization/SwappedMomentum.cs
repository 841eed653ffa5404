using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Normalization;

/// <summary>A momentum of a batch normalization as PyTorch counts it: what it calls momentum is 1 − momentum here.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization layer</see>.
/// </remarks>
internal sealed class SwappedMomentum : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0918",
        "The momentum may follow PyTorch's convention",
        "{0}: a momentum of {1} keeps little of the running mean; PyTorch's {1} is {2} in Keras")
    {
        Severity = Severity.Info,
    };

    /// <summary>PyTorch's usual 0.1 is 0.9 in Keras; up to the middle, the other convention is more likely.</summary>
    private const double MaxSwapped = 0.5;

    public override Problem? Check(LayerNode node)
    {
        if (node.Attribute is not BatchNormalizationAttribute { Momentum: >= 0 and <= MaxSwapped } args)
            return null;
        var other = Math.Round(1 - args.Momentum, 6);
        Suggestion[] suggestions = other < 1
            ? [Suggestion.Set(nameof(args.Momentum), other)]
            : [];
        return Advise(node, nameof(args.Momentum), [args.Momentum, other], suggestions);
    }
}
