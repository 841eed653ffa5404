using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Training;

/// <summary>
/// A table whose rows are picked by what a layer computes: Keras cuts the fractions off, and nothing before it is trained.
/// </summary>
internal sealed class EmbeddingOfFractions : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0935",
        "Computed values are used as indices",
        $"{{0}}: uses integers as indices, but '{{1}}' computes {{2}}, whose fractions are truncated; take the indices from an "
            + $"{Word.Layer("Input")}")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) => step.Layer.TakesWholeNumbers && SourceOf(step) is { } source
        ? Advise(step, null, [source.Node.Name, source.Output])
        : null;

    /// <summary>The nearest layer before whose fractions come in, be it through layers that only move numbers.</summary>
    private static Step? SourceOf(Step step)
    {
        var seen = new HashSet<Step>(step.Inbound);
        var open = new Queue<Step>(seen);
        while (open.Count > 0)
        {
            var before = open.Dequeue();
            if (before.Layer.Fractions is Fractions.Given)
                return before;
            if (before.Layer.Fractions is not Fractions.Kept)
                continue;
            foreach (var inbound in before.Inbound.Where(seen.Add))
                open.Enqueue(inbound);
        }

        return null;
    }
}
