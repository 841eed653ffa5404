using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.PyTorch;

/// <summary>The modules of PyTorch that multiply the last axis with a matrix.</summary>
internal static class LinearModules
{
    private static readonly Phrase rows = Phrase.Of(
        $"the order of the rows after {Word.Layer("Flatten")}, (C, H, W) in PyTorch and (H, W, C) in Keras");

    /// <summary>The shapes of the weight: a Linear, or a convolution whose kernel has one position.</summary>
    /// <param name="made">How many numbers it gives.</param>
    /// <param name="taken">How many it takes.</param>
    /// <param name="hasBias">Whether it has a bias, as GPT-2's Conv1D has.</param>
    /// <param name="style">How the model is written.</param>
    public static IEnumerable<EquatableArray<long>> Shapes(long made, long taken, bool hasBias, ModuleStyle style) =>
        style is ModuleStyle.Transposed && hasBias
            ? [new(taken, made)]
            : [new(made, taken), new(made, taken, 1), new(made, taken, 1, 1), new(made, taken, 1, 1, 1)];

    /// <summary>The axis of the weight that stands for what it takes.</summary>
    public static int TakenAxis(bool hasBias, ModuleStyle style) => style is ModuleStyle.Transposed && hasBias ? 0 : 1;

    /// <summary>The Linear of a layer that sums over the last axis.</summary>
    /// <param name="build">The layer.</param>
    /// <param name="style">How the model is written.</param>
    /// <param name="made">How many of the kernel's numbers stand for what it gives; null for its last axis.</param>
    public static LayerModule Of(LayerBuild build, ModuleStyle style, long? made = null)
    {
        if (!build.HasOnly("kernel", "bias"))
            return LayerModule.NotChecked(build);
        var hasBias = build.Named("bias") is not null;
        var module = Modules.OfKernel(
            build,
            "Linear",
            kernel =>
            {
                var units = made ?? kernel[kernel.Length - 1];
                return units == 0 ? [] : Shapes(units, Modules.Product(kernel) / units, hasBias, style);
            },
            taken: TakenAxis(hasBias, style));
        return FollowsFlatten(build.Inbound[0]) ? module with { Notes = new[] { rows } } : module;
    }

    /// <summary>Whether the numbers that it takes were positions with several channels before they were a row.</summary>
    private static bool FollowsFlatten(Inbound input)
    {
        for (var from = input.From; from is { Inbound.Count: 1 }; from = from.Inbound[0].From)
        {
            if (from.Layer is Flatten)
                return from.Input is { Rank: > 2, Last: not 1 } && from.Input.Sample.Size != from.Input.Last;
            if (!from.Layer.KeepsAxes)
                return false;
        }

        return false;
    }
}
