using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// A piece of advice: its texts, its condition and its suggestions. It derives from the kind that says what it looks at, and
/// <see cref="AllAdvice"/> finds it.
/// </summary>
internal abstract class AdviceRule
{
    public abstract Rule Rule { get; }

    /// <summary>The advice on a layer in its place.</summary>
    protected Problem Advise(Step step, string? argument, object[] texts, params Suggestion[] suggestions) =>
        Advise(step.Node, argument, texts, suggestions);

    /// <summary>The advice on a layer.</summary>
    protected Problem Advise(LayerNode node, string? argument, object[] texts, params Suggestion[] suggestions) =>
        node.Problem(Rule, argument, texts, suggestions);
}
