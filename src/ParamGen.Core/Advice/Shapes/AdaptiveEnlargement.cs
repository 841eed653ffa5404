using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>A pooling to more positions than there are: it repeats them.</summary>
internal sealed class AdaptiveEnlargement : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0931",
        "An adaptive pooling enlarges its input",
        "{0}: enlarges {1} to {2} by repeating positions; use a smaller size, or an {3} to enlarge")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step)
    {
        if (step.Attribute is not AdaptivePoolingAttribute args)
            return null;
        var (taken, given) = (SpatialShape.Of(step.Input, args.DataFormat).Spatial, SpatialShape.Of(step.Output, args.DataFormat).Spatial);
        return taken.Zip(given, (before, after) => after > before).Contains(true)
            ? Advise(
                step,
                nameof(args.OutputSize),
                [step.Input, step.Output, Word.Layer($"UpSampling{taken.Length}D")])
            : null;
    }
}
