using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Parameters;

/// <summary>
/// A low-rank adapter of no lower a rank than the kernel has: rank × (rows + columns) numbers in the stead of rows × columns.
/// </summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/2106.09685">Hu et al., LoRA, section 4.1</see>.</remarks>
internal sealed class WideAdapter : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0946",
        "The LoRA rank is too high",
        "{0}: a rank of {1} for a kernel of {2} × {3}, whose own rank is at most {4}, trains {5} values instead of {6}; use a smaller rank")
    {
        Severity = Severity.Warning,
    };

    private const string Argument = "LoraRank";

    public override Problem? Check(Step step)
    {
        var weights = step.Build.Weights;
        if (weights.FirstOrDefault(weight => weight.Path is "lora_kernel_a"
            or "lora_embeddings_a") is not { Shape.Last: { } rank and > 0 } down
            || weights.FirstOrDefault(weight => weight.Path is "lora_kernel_b" or "lora_embeddings_b") is not { Shape.Last: { } columns })
            return null;
        var rows = down.Count / rank;
        var full = Math.Min(rows, columns);
        return rank < full
            ? null
            : Advise(
                step,
                Argument,
                [rank, rows, columns, full, down.Count + (rank * columns), rows * columns],
                Lower(full));
    }

    /// <summary>A power of 2 of which the adapter is at most half as large as the kernel.</summary>
    private static Suggestion Lower(long full)
    {
        var rank = 1;
        while (rank * 8L <= full && rank < 64)
            rank *= 2;
        return full > 1 ? Suggestion.Set(Argument, rank) : Suggestion.Reset(Argument);
    }
}
