namespace ParamGen.Core.Problems;

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
        "{0}: flash attention never holds the table of weights, so it cannot be used together with {1}");

    public static readonly Rule PG0142_GroupsOfHeads = new(
        "PG0142",
        "Query heads are not divisible by key-value heads",
        "{0}: {1} cannot share {2} evenly");

    public static readonly Rule PG0143_Equation = new(
        "PG0143",
        "The einsum equation is invalid",
        "{0}: the equation {1}");

    public static readonly Rule PG0144_LoraWithoutTiedWeights = new(
        "PG0144",
        "LoRA requires tied weights",
        "{0}: a LoRA rank needs TieWeights; a table of its own for the way back excludes it");
}
