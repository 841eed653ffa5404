using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>Heads that together are wider or narrower than what they attend to.</summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/1706.03762">Vaswani et al., Attention Is All You Need, section 3.2.2</see>.</remarks>
internal sealed class WidthOfHeads : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0925",
        "The attention heads do not add up to the input's width",
        $"{{0}}: with {{6}} of width {{2}}, the total width is {{3}}, but the output of '{{4}}' is {{5}} wide; "
            + $"{Word.Argument("KeyDim")} is the width of one head, usually {{5}} / {{1}}")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (step.Attribute is not MultiHeadAttentionAttribute args
            || step.Input.Last is not { } width
            || (long)args.NumHeads * args.KeyDim == width)
            return null;
        Suggestion[] suggestions = width % args.NumHeads == 0
            ? [Suggestion.Set(nameof(args.KeyDim), (int)(width / args.NumHeads))]
            : [];
        return Advise(
            step,
            nameof(args.KeyDim),
            [args.NumHeads, args.KeyDim, (long)args.NumHeads * args.KeyDim, step.Build.InputName, width, Numbers.Of(args.NumHeads, "head")],
            suggestions);
    }
}
