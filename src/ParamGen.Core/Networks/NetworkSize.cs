using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

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

    /// <summary>What is wrong with a network's size, at the layer with which it becomes too large; null where nothing is.</summary>
    public static Problem? Problem(NetworkSource source)
    {
        var (layers, wrappers) = (0L, 0);
        for (var i = 0; i < source.Layers.Count; i++)
        {
            var layer = source.Layers[i];
            wrappers = IsWrapper(layer) ? wrappers + 1 : 0;
            layers += Layers(layer, depth: 0);
            if (layers > MostLayers || wrappers > MostWrappers)
                return new(GraphRules.PG0330_NetworkTooLarge, i, null, Texts(layer.Model?.Name ?? layer.Kind), default);
        }

        return null;
    }

    /// <summary>What PG0330 says of a layer.</summary>
    public static string[] Texts(string layer) => Problems.Texts.Of(layer, [MostLayers, MostDepth, MostWrappers]);

    /// <summary>
    /// The layers that a layer stands for; one more than the most where they are too many, too deep within each other or in
    /// too many wrappers. It ends there, so that what is too large takes no longer than the largest that is not.
    /// </summary>
    private static long Layers(LayerSource layer, int depth)
    {
        if (layer.Model is not { } inner)
            return 1;
        if (depth == MostDepth)
            return MostLayers + 1;
        var (once, wrappers) = (1L, 0);
        foreach (var innerLayer in inner.Layers)
        {
            wrappers = IsWrapper(innerLayer) ? wrappers + 1 : 0;
            once += Layers(innerLayer, depth + 1);
            if (once > MostLayers || wrappers > MostWrappers)
                return MostLayers + 1;
        }

        var repeats = layer.Arguments.Where(argument => argument.Name == nameof(UseAttribute.Repeat));
        var times = inner.IsBlock ? repeats.Select(argument => argument.Value as int? ?? 1).DefaultIfEmpty(1).Last() : 1;
        return Math.Min(once * Math.Max(times, 1), MostLayers + 1);
    }

    private static bool IsWrapper(LayerSource layer) => Catalogue.Find(layer.Kind) is { Wraps: not Wraps.Nothing };
}
