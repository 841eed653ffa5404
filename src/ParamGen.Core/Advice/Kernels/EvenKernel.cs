using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A kernel of an even size with Padding.Same has no middle: it sees one more input on one side.</summary>
internal sealed class EvenKernel : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0927",
        "The kernel size is even",
        $"{{0}}: a kernel of {{1}} with {Word.Value(Padding.Same)} has no center, so it sees one more input after each "
            + $"position than before it; use an odd size")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public override Problem? Check(LayerNode node) =>
        node.Layer.SlidingWindow is { Padding: Padding.Same, IsPooling: false, IsOverOutput: false, Size: var size }
            && size.Given.Any(length => length % 2 == 0)
            ? Advise(
                node,
                size.Argument,
                [size],
                Suggestion.Set(
                    "Use an odd kernel",
                    size.Argument,
                    new EquatableArray<int>([.. size.Given.Select(length => length | 1)])))
            : null;
}
