using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A padding below 0, which takes away what it should add.</summary>
internal sealed class NegativePadding : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0919",
        "The padding is negative",
        "{0}: a padding of {1} removes {2} from each side; use {3} if that is intended")
    {
        Severity = Severity.Warning,
    };

    private const string Padding = nameof(ZeroPadding2DAttribute.Padding);

    public override Problem? Check(LayerNode node)
    {
        if (node.Layer is not ZeroPadding { Margins.Single: < 0 and > int.MinValue and var number })
            return null;
        var cropping = node.Kind.Name.Replace("ZeroPadding", "Cropping");
        var meant = LayerSources.Of(cropping, ("Cropping", new EquatableArray<int>(-number)));
        return Advise(
            node,
            Padding,
            [number, -number, Word.Layer(meant)],
            Suggestion.Set(Padding, new EquatableArray<int>(-number)),
            new($"Use {Word.Layer(meant)}", new Edit[]
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
