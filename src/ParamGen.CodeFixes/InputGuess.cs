using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes;

/// <summary>Guesses what enters a network that does not say it.</summary>
internal static class InputGuess
{
    /// <summary>Features, a sequence, a small image, grey or coloured, an image, a film, and a film of volumes.</summary>
    private static readonly int[][] usual =
    [
        [100],
        [100, 32],
        [28, 28, 1],
        [28, 28, 3],
        [224, 224, 3],
        [16, 28, 28, 1],
        [16, 28, 28, 28, 1],
    ];

    /// <summary>An input of the first shape that all layers take, or of the one that comes furthest.</summary>
    public static LayerSource For(NetworkSource network)
    {
        LayerSource[] inputs = [.. usual.Select(shape => LayerSources.Of("Input", ("Shape", new EquatableArray<int>(shape))))];
        return inputs.OrderByDescending(input => LayersAccepted(input, network)).First();
    }

    /// <summary>The position of the first layer that refuses what comes of an input.</summary>
    private static int LayersAccepted(LayerSource input, NetworkSource network)
    {
        var problems = NetworkEvaluator.Evaluate(network with { Layers = new([input, .. network.Layers]) }).Problems;
        return problems.Count == 0 ? int.MaxValue : problems[0].Layer;
    }
}
