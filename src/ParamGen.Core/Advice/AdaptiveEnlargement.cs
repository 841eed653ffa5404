using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice;

/// <summary>A pooling to more positions than there are: it repeats them.</summary>
internal static class AdaptiveEnlargement
{
    public static Problem? Of(Step step)
    {
        if (step.Attribute is not AdaptivePoolingAttribute a)
            return null;
        var (taken, given) = (SpatialShape.Of(step.Input, a.DataFormat).Spatial, SpatialShape.Of(step.Output, a.DataFormat).Spatial);
        return taken.Zip(given, (before, after) => after > before).Contains(true)
            ? step.Advise(
                AdviceRules.PG0931_AdaptiveEnlargement,
                nameof(a.OutputSize),
                [step.Input, step.Output, $"UpSampling{taken.Length}D"])
            : null;
    }
}
