using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>Several texts a sample, of which only one can be split.</summary>
internal sealed class SeveralTexts : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0950",
        "Several texts per sample cannot be split",
        $"{{0}}: splits one text per sample, but '{{1}}' has output shape {{2}}, which Keras rejects when it runs; use an input whose last "
            + $"axis is 1, or {Word.Setting("Split", TextSplit.None)}")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step is
    {
        Attribute: TextVectorizationAttribute { Split: not TextSplit.None } args,
        Input: { Rank: > 1, Last: > 1 } texts,
    }
        ? Advise(
            step,
            nameof(args.Split),
            [step.Build.InputName, texts],
            Suggestion.Set($"Use {Word.Value(TextSplit.None)}", nameof(args.Split), TextSplit.None))
        : null;
}
