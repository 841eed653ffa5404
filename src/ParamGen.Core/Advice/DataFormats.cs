using ParamGen.Core.Networks;

namespace ParamGen.Core.Advice;

/// <summary>Where the channels of a tensor stand.</summary>
internal static class DataFormats
{
    /// <summary>The order in which the nearest layer before writes its axes, along a chain; null where no layer says so.</summary>
    public static DataFormat? Before(Step step)
    {
        for (var at = step.Before; at is not null; at = at.Before)
        {
            if (at.Output.Rank != step.Input.Rank)
                return null;
            if (Of(at) is { } format)
                return format;
        }

        return null;
    }

    private static DataFormat? Of(Step step) => step.Attribute switch
    {
        SlidingKernelAttribute a => a.DataFormat,
        PoolingAttribute a => a.DataFormat,
        GlobalPoolingAttribute a => a.DataFormat,
        AdaptivePoolingAttribute a => a.DataFormat,
        UpSamplingAttribute a => a.DataFormat,
        _ => null,
    };
}
