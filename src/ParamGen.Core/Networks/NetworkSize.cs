using ParamGen.Core.Layers;
using ParamGen.Core.Problems;
using ParamGen.Core.Text;

namespace ParamGen.Core.Networks;

/// <summary>
/// How large a network may be. An editor waits for what comes of it, and little has to be written for much: a block that is
/// repeated, models that use models that use models. What is larger is refused before anything is made of it.
/// </summary>
internal static class NetworkSize
{
    /// <summary>The most layers, those within models and repeated blocks among them.</summary>
    public const int MostLayers = 100_000;

    /// <summary>The deepest that models and blocks stand within each other. A model is evaluated again for other inputs than its own, so that each step down may double the work.</summary>
    public const int MostDepth = 12;

    /// <summary>The most wrappers around a layer.</summary>
    public const int MostWrappers = 32;

    /// <summary>What nobody counts any further.</summary>
    private const long Countless = 1_000_000_000_000;

    /// <summary>What is wrong with a network's size, at the layer with which it becomes too large; null where nothing is.</summary>
    public static Problem? Problem(NetworkSource source)
    {
        var (layers, wrappers) = (0L, 0);
        for (var i = 0; i < source.Layers.Count; i++)
        {
            var layer = source.Layers[i];
            wrappers = IsWrapper(layer) ? wrappers + 1 : 0;
            layers = Math.Min(layers + Layers(layer), Countless);
            if (layers > MostLayers)
                return Refuse(OfLayers(layers));
            if (Depth(layer) > MostDepth)
                return Refuse(OfDepth(Depth(layer)));
            if (Math.Max(wrappers, Wrappers(layer)) > MostWrappers)
                return Refuse(OfWrappers(Math.Max(wrappers + source.Layers.Skip(i + 1).TakeWhile(IsWrapper).Count(), Wrappers(layer))));

            Problem Refuse(string[] texts) =>
                new(GraphRules.PG0330_NetworkTooLarge, i, null, Texts.Of(layer.Model?.Name ?? layer.Kind, texts), default);
        }

        return null;
    }

    /// <summary>What PG0330 says of a network with so many layers.</summary>
    public static string[] OfLayers(long layers) => TooMany(
        $"with it the network has {(layers < Countless ? "" : "at least ")}{Numbers.Of(layers, "layer")}, blocks and models included",
        layers,
        MostLayers);

    /// <summary>What PG0330 says of models and blocks that stand so deep within each other.</summary>
    public static string[] OfDepth(int depth) => TooMany($"models and blocks stand {depth} deep within each other", depth, MostDepth);

    private static string[] OfWrappers(int wrappers) =>
        TooMany($"{Numbers.Of(wrappers, "wrapper")} stand around a layer", wrappers, MostWrappers);

    private static string[] TooMany(string what, long number, int most) => [what, Numbers.Grouped(number - most), Numbers.Grouped(most)];

    /// <summary>The layers that a layer stands for: a block or a model counts as one beside its own.</summary>
    private static long Layers(LayerSource layer)
    {
        if (layer.Model is not { } inner)
            return 1;
        var once = 1L;
        foreach (var innerLayer in inner.Layers)
            once = Math.Min(once + Layers(innerLayer), Countless);
        var times = inner.IsBlock ? layer.Arguments.Where(argument => argument.Name == nameof(UseAttribute.Repeat)).Select(argument => argument.Value as int? ?? 1).DefaultIfEmpty(1).Last() : 1;
        // A double holds the product of both, however large.
        return (long)Math.Min((double)once * Math.Max(times, 1), Countless);
    }

    /// <summary>How deep networks stand within a layer: 0 for a single layer.</summary>
    private static int Depth(LayerSource layer) => layer.Model is { } inner ? 1 + inner.Layers.Select(Depth).DefaultIfEmpty().Max() : 0;

    /// <summary>The most wrappers in a row within a layer.</summary>
    private static int Wrappers(LayerSource layer)
    {
        var (row, most) = (0, 0);
        foreach (var inner in layer.Model?.Layers ?? default)
        {
            row = IsWrapper(inner) ? row + 1 : 0;
            most = Math.Max(most, Math.Max(row, Wrappers(inner)));
        }

        return most;
    }

    private static bool IsWrapper(LayerSource layer) => Catalogue.Find(layer.Kind) is { Wraps: not Wraps.Nothing };
}
