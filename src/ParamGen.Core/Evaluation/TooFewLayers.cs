using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Evaluation;

/// <summary>What PG0309 says of a wrapper after which there are not as many layers as it takes.</summary>
internal static class TooFewLayers
{
    /// <param name="wrapper">The wrapper.</param>
    /// <param name="least">How many layers it takes at least.</param>
    /// <param name="found">How many there are.</param>
    /// <param name="next">What stands behind these; null where nothing does.</param>
    public static object[] Texts(LayerKind wrapper, int least, int found, LayerSource? next) =>
    [
        Word.Layer(wrapper.Name),
        least == 1 ? "the layer that follows" : $"the {least} layers that follow",
        found == 0 && next is not null && Catalogue.Find(next.Kind) is { IsOperator: true }
                ? Phrase.Of($"is the operator {Word.Layer(next.Kind)}")
            : found == 0 ? "is none"
            : found == 1 ? "is only 1"
            : $"are only {found}",
        least == 1 ? "a layer" : "as many layers",
    ];
}
