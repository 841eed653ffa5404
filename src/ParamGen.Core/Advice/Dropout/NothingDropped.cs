using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>A dropout of nothing.</summary>
internal sealed class NothingDropped : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0914",
        "The dropout rate is 0, which drops nothing",
        "{0}: a rate of 0 drops nothing; remove the layer, or set a rate")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step) => step.Attribute is DropoutLayerAttribute { Rate: 0 } args
        ? Advise(step, nameof(args.Rate), [], step.Removal())
        : null;
}
