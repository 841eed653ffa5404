using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice;

/// <summary>Heads that together are wider or narrower than what they attend to.</summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/1706.03762">Vaswani et al., Attention Is All You Need, section 3.2.2</see>.</remarks>
internal static class WidthOfHeads
{
    public static Problem? Of(Step step)
    {
        if (step.Attribute is not MultiHeadAttentionAttribute a || step.Input.Last is not { } width || (long)a.NumHeads * a.KeyDim == width)
            return null;
        Suggestion[] suggestions = width % a.NumHeads == 0
            ? [Suggestion.Set($"Set KeyDim to {width / a.NumHeads}", nameof(a.KeyDim), (int)(width / a.NumHeads))]
            : [];
        return step.Advise(
            AdviceRules.PG0925_WidthOfHeads,
            nameof(a.KeyDim),
            [a.NumHeads, a.KeyDim, (long)a.NumHeads * a.KeyDim, step.Build.InputName, width, Numbers.Of(a.NumHeads, "head")],
            suggestions);
    }
}
