using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A padding below 0, which takes away what it should add.</summary>
internal static class NegativePadding
{
    private const string Padding = nameof(ZeroPadding2DAttribute.Padding);

    public static Problem? Of(LayerNode node)
    {
        if (node.Layer is not ZeroPadding { Margins.Single: < 0 and > int.MinValue and var number })
            return null;
        var cropping = node.Kind.Name.Replace("ZeroPadding", "Cropping");
        return node.Problem(
            AdviceRules.PG0919_NegativePadding,
            Padding,
            [number, -number, cropping],
            Suggestion.Set($"Set Padding to {-number}", Padding, new EquatableArray<int>(-number)),
            new($"Use [{cropping}({-number})]", new Edit[]
            {
                new InsertLayer(null, Cropping(node, cropping, -number)),
                new RemoveLayer(null),
            }));
    }

    /// <summary>The layer that takes away, with the other arguments of the one that adds.</summary>
    private static LayerSource Cropping(LayerNode node, string kind, int margin) =>
        new(
            kind,
            new([new(
                "Cropping",
                new EquatableArray<int>(margin)), .. (node.Source?.Arguments ?? default).Where(argument => argument.Name != Padding)]));
}
