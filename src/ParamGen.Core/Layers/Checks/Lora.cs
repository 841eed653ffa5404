using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Checks;

/// <summary>
/// Low-rank adapters: two thin matrices, rows × rank and rank × columns, are trained in the stead of a kernel of rows × columns.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer, enable_lora</see>.</remarks>
internal static class Lora
{
    public static void Check(ArgumentCheck check, int rank, Constraint constraint, string argument = "KernelConstraint")
    {
        check.NotNegative("LoraRank", rank);
        if (rank > 0 && constraint is not Constraint.None)
        {
            check.Refuse(
                ArgumentRules.PG0111_LoraWithConstraint,
                "LoraRank",
                [],
                Suggestion.Reset("LoraRank"),
                Suggestion.Reset(argument));
        }
    }

    /// <summary>The paths of the adapter's weights.</summary>
    public static IEnumerable<string> WeightPaths(string prefix = "lora_kernel") => [prefix + "_a", prefix + "_b"];

    /// <summary>
    /// Adds the adapter's weights; none for a rank of 0. They keep single precision whatever the layer's type. What they multiply to is
    /// added to the kernel number by number, and a file gets the sum.
    /// </summary>
    public static void Build(LayerBuild build, int rank, long?[] rows, long columns, string prefix = "lora_kernel")
    {
        if (rank == 0)
            return;
        build.AddWeight(prefix + "_a", new([.. rows, rank]), dtype: DType.Float32, role: WeightRole.Elementwise, isStored: false);
        build.AddWeight(prefix + "_b", new(rank, columns), dtype: DType.Float32, role: WeightRole.Elementwise, isStored: false);
    }
}
