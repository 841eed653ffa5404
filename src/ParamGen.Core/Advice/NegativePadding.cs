using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A padding below 0, which takes away what it should add.</summary>
internal static class NegativePadding
{
    public static Problem? Of(LayerNode node)
    {
        var padding = node.Attribute switch
        {
            ZeroPadding1DAttribute a => a.Padding,
            ZeroPadding2DAttribute a => a.Padding,
            ZeroPadding3DAttribute a => a.Padding,
            _ => null,
        };
        return padding is [< 0 and > int.MinValue and var number]
            ? node.Problem(AdviceRules.PG0919_NegativePadding, nameof(ZeroPadding2DAttribute.Padding), [number, -number, node.Kind.Name.Replace("ZeroPadding", "Cropping")], Suggestion.Set($"Set Padding to {-number}", nameof(ZeroPadding2DAttribute.Padding), new Collections.EquatableArray<int>(-number)))
            : null;
    }
}
