using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>A dropout of everything, from which nothing is learned.</summary>
internal sealed class EverythingDropped : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0913",
        "The dropout rate is 1, which drops everything",
        "{0}: a rate of 1 drops everything, so nothing is learned; use a smaller rate, such as 0.5")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node) => node.Attribute is DropoutLayerAttribute { Rate: 1 } args
        ? Advise(node, nameof(args.Rate), [], Suggestion.Set(nameof(args.Rate), 0.5))
        : null;
}
