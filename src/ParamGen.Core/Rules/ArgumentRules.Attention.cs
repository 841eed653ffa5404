using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>What merging and attention refuse of their arguments.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0140_CountOfInputs = new(
        "PG0140",
        "A layer has the wrong number of inputs",
        "{0}: has {1}, but takes {2}");

    public static readonly Rule PG0141_FlashAttention = new(
        "PG0141",
        "Flash attention does not support dropout or attention scores",
        "{0}: flash attention does not store the attention weights, so it cannot be combined with {1}; remove one of them");

    public static readonly Rule PG0142_GroupsOfHeads = new(
        "PG0142",
        "Query heads are not divisible by key-value heads",
        "{0}: {1} cannot be split evenly among {2}; use a number of query heads that is a multiple of the number of key-value heads");

    public static readonly Rule PG0143_Equation = new(
        "PG0143",
        "The einsum equation is invalid",
        "{0}: invalid equation: {1}");

    public static readonly Rule PG0144_LoraWithoutTiedWeights = new(
        "PG0144",
        "LoRA requires tied weights",
        $"{{0}}: {Word.Argument("LoraRank")} requires {Word.Setting("TieWeights", true)}; it cannot be used with a separate output "
            + $"table");
}
