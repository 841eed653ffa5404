using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// How large a network may be. An editor waits for the result, and a few lines can describe a huge network: a block that is
/// repeated, models that use models that use models. What is larger is rejected before anything is made of it.
/// </summary>
internal static class NetworkSize
{
    /// <summary>The most layers, including those in models and repeated blocks.</summary>
    public const int MaxLayers = 100_000;

    /// <summary>
    /// The deepest nesting of models and blocks. A model is evaluated again for other inputs than its own, so each level may double the
    /// work.
    /// </summary>
    public const int MaxDepth = 12;

    /// <summary>The most wrappers around a layer.</summary>
    public const int MaxWrappers = 32;

    /// <summary>No number is counted any further.</summary>
    private const long Countless = 1_000_000_000_000;

    /// <summary>What is wrong with a network's size, at the layer with which it becomes too large; null where nothing is.</summary>
    public static Problem? Problem(NetworkSource source)
    {
        var ruler = new Ruler();
        var layers = 0L;
        var nesting = new Nesting();
        for (var i = 0; i < source.Layers.Count; i++)
        {
            var layer = source.Layers[i];
            var size = ruler.Measure(layer, depth: 0);
            layers = Math.Min(layers + size.Layers, Countless);
            var wrappers = nesting.Add(layer);
            if (layers > MaxLayers)
                return Refuse(OfLayers(layers));
            if (size.Depth > MaxDepth)
                return Refuse(OfDepth(size.Depth));
            if (Math.Max(wrappers, size.Wrappers) > MaxWrappers)
                return Refuse(OfWrappers(Math.Max(wrappers + source.Layers.Skip(i + 1).TakeWhile(IsWrapper).Count(), size.Wrappers)));

            Problem Refuse(string[] texts)
            {
                var name = layer.Model?.Name ?? layer.Kind;
                return new(GraphRules.PG0330_NetworkTooLarge, new(i, default), null, MessageArguments.Of(name, texts), default);
            }
        }

        return null;
    }

    /// <summary>What PG0330 says of a network with so many layers.</summary>
    public static string[] OfLayers(long layers) => TooMany(
        $"with it the network has {(layers >= Countless ? "at least " : "")}{Numbers.Of(layers, "layer")}, including those of models "
            + $"and blocks",
        layers,
        MaxLayers);

    /// <summary>What PG0330 says of models and blocks that are nested so deep.</summary>
    public static string[] OfDepth(int depth) => TooMany($"models and blocks are nested {depth} deep", depth, MaxDepth);

    /// <summary>What PG0330 says where reading has stopped after so many layers: there are too many, or they are nested too deep.</summary>
    public static string[] OfLayersOrDepth(int layers) => layers > MaxLayers ? OfLayers(layers) : OfDepth(MaxDepth + 1);

    private static string[] OfWrappers(int wrappers) =>
        TooMany($"{Numbers.Of(wrappers, "wrapper")} are around a layer", wrappers, MaxWrappers);

    private static string[] TooMany(string what, long number, int most) => [what, Numbers.Grouped(number - most), Numbers.Grouped(most)];

    private static bool IsWrapper(LayerSource layer) => Catalogue.Find(layer.Kind) is { Wraps: not Wraps.Nothing };

    /// <summary>How many wrappers are around a layer. One of several layers is around each of them, and around those within them.</summary>
    private sealed class Nesting
    {
        /// <summary>Of a wrapper that takes all cells that follow.</summary>
        private const int Cells = -1;

        /// <summary>How many layers each of the wrappers still takes, the outermost first.</summary>
        private readonly Stack<int> left = new();

        /// <summary>The wrappers around the next layer, itself among them where it is one.</summary>
        public int Add(LayerSource layer)
        {
            var kind = Catalogue.Find(layer.Kind);
            var isCell = kind?.Prototype is { IsCell: true };
            while (left.Count > 0 && (left.Peek() == 0 || (left.Peek() == Cells && !isCell)))
                left.Pop();
            if (left.Count > 0 && left.Peek() != Cells)
                left.Push(left.Pop() - 1);
            if (kind is { Wraps: not Wraps.Nothing })
                left.Push(kind.Wraps is Wraps.NextCells ? Cells : Math.Max(0, kind.CountOfInner(kind.Bind(layer.Arguments)).Least));
            return left.Count;
        }
    }

    /// <summary>The size of a layer.</summary>
    /// <param name="Layers">The layers that it stands for: a block or a model counts as one in addition to its own.</param>
    /// <param name="Depth">How deep networks are nested in it: 0 for a single layer.</param>
    /// <param name="Wrappers">The most wrappers in a row within it.</param>
    private readonly record struct Size(long Layers, int Depth, int Wrappers);

    /// <summary>Measures layers. A network that is used often is measured once, and none deeper than it may be.</summary>
    private sealed class Ruler
    {
        /// <summary>Networks are told apart as objects: to compare their layers takes longer than to measure them.</summary>
        private readonly Dictionary<NetworkSource, Size> known = new(ByReference.Instance);

        public Size Measure(LayerSource layer, int depth)
        {
            if (layer.Model is not { } inner)
                return new(1, 0, 0);
            if (depth > MaxDepth)
                return new(1, 1, 0);
            if (!known.TryGetValue(inner, out var once))
                known.Add(inner, once = Measure(inner, depth + 1));
            var times = inner.IsBlock && layer.ValueOf(nameof(UseAttribute.Repeat)) is ArgumentValue.Integer repeat ? repeat.Value : 1;
            // A double holds the product of both, however large.
            return once with { Layers = (long)Math.Min((double)once.Layers * Math.Max(times, 1), Countless) };
        }

        private Size Measure(NetworkSource network, int depth)
        {
            var (layers, deepest, most) = (1L, 0, 0);
            var nesting = new Nesting();
            foreach (var layer in network.Layers)
            {
                var size = Measure(layer, depth);
                layers = Math.Min(layers + size.Layers, Countless);
                deepest = Math.Max(deepest, size.Depth);
                most = Math.Max(most, Math.Max(nesting.Add(layer), size.Wrappers));
            }

            return new(layers, deepest + 1, most);
        }
    }
}
