using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A kernel of an even size with Padding.Same has no middle: it sees one more input on one side.</summary>
internal static class EvenKernel
{
    public static Problem? Of(LayerNode node) =>
        node.Layer.SlidingWindow is { Padding: Padding.Same, IsPooling: false, IsOverOutput: false, Size: var size }
            && size.Given.Any(length => length % 2 == 0)
            ? node.Problem(
                AdviceRules.PG0927_EvenKernel,
                size.Argument,
                [size],
                Suggestion.Set(
                    "Use an odd kernel",
                    size.Argument,
                    new EquatableArray<int>([.. size.Given.Select(length => length | 1)])))
            : null;
}
