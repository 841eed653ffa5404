using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Attention;

/// <summary>What attention of several heads shares: its three inputs, its projections, and what it refuses.</summary>
internal abstract class Heads(HeadAttentionAttribute args) : Layer
{
    /// <summary>Whether queries, keys and values are projected to as many heads, as in PyTorch's own module.</summary>
    protected virtual bool IsWhole => false;

    public override bool MixesPositions => true;

    public override IEnumerable<string> ImplicitSublayers => ["Softmax", "Dropout"];

    /// <summary>Queries, values and keys; without names, all are what the layer before gives.</summary>
    public override IEnumerable<InputName> Inputs(LayerAttribute attribute)
    {
        var query = args.Query is null ? new InputName(nameof(args.Input), args.Input) : new(nameof(args.Query), args.Query);
        var value = args.Value is null ? query : new(nameof(args.Value), args.Value);
        return [query, value, args.Key is null ? value with { IsImplied = true } : new(nameof(args.Key), args.Key)];
    }

    public override InputCount InputCount => new(1, 3);

    /// <summary>As in a first call: a query alone is attended to itself, and values are their own keys.</summary>
    public override IReadOnlyList<InputName> Complete(IReadOnlyList<InputName> given) => given switch
    {
        [var query] => [query, query, query with { IsImplied = true }],
        [var query, var value] => [query, value, value with { IsImplied = true }],
        _ => given,
    };

    private static readonly string[] projections = ["query", "key", "gate", "value", "attention_output"];

    public override IEnumerable<string> WeightPaths => projections.SelectMany(path => new[] { path + "/kernel", path + "/bias" });

    public override IEnumerable<string> QuantizedWeightPaths =>
        projections.SelectMany(path => QuantizedKernel.WeightPaths.Select(weight => $"{path}/{weight}"));

    /// <summary>The output, and the scores where they are asked for.</summary>
    public override int MaxOutputs => 2;

    public override void Check(ArgumentCheck check)
    {
        if (args.Query is not null && args.Input is not null)
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(args.Input),
                [Word.Argument(nameof(args.Input)), Word.Argument(nameof(args.Query))],
                Suggestion.Reset(nameof(args.Input)));
        check.Rate(nameof(args.Dropout), args.Dropout);
        if (args.SlidingWindow != Unset.Integer)
            check.Positive(nameof(args.SlidingWindow), args.SlidingWindow);
        if (args.FlashAttention && args.Dropout > 0)
            check.Refuse(
                ArgumentRules.PG0141_FlashAttention,
                nameof(args.FlashAttention),
                ["a dropout greater than 0"],
                Suggestion.Reset(nameof(args.Dropout)),
                Suggestion.Reset(nameof(args.FlashAttention)));
        if (args.FlashAttention && args.ReturnAttentionScores)
            check.Refuse(
                ArgumentRules.PG0141_FlashAttention,
                nameof(args.FlashAttention),
                ["ReturnAttentionScores"],
                Suggestion.Reset(nameof(args.FlashAttention)));
    }

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        AttentionModules.Of(build, style, IsWhole);

    /// <summary>Whether values and keys are as many, axis by axis.</summary>
    protected static bool Agree(LayerBuild build)
    {
        var (value, key) = (build.Inbound[1], build.Inbound[2]);
        if (value.Shape.Sample.Dims.Take(value.Shape.Rank - 2).SequenceEqual(key.Shape.Sample.Dims.Take(key.Shape.Rank - 2)))
            return true;
        build.Refuse(
            ShapeRules.PG0235_ValuesAndKeysDiffer,
            nameof(HeadAttentionAttribute.Key),
            [value.Name, value.Shape, key.Name, key.Shape],
            Suggestion.Reset("Take the values as keys", nameof(HeadAttentionAttribute.Key)));
        return false;
    }

    /// <summary>Adds a projection: a kernel of what comes in × what goes out and a bias of what goes out.</summary>
    protected void Project(LayerBuild build, string path, long?[] positions, long?[] from, params long?[] to)
    {
        var source = path switch { "value" => 1, "key" => 2, _ => 0 };
        long?[] kernel = [.. from, .. to];
        var (dtype, quantization) = build.PolicyOf(path);
        var holder = (path == "attention_output" ? "output" : path) + "_dense";
        var quantized = new QuantizedKernel(build, quantization, path + "/", dtype, holder);
        quantized.BuildScales();
        if (quantization is not { ReplacesKernel: true })
            build.AddWeight(
                path + "/kernel",
                new(kernel),
                initializer: args.KernelInitializer,
                argument: nameof(args.KernelInitializer),
                from: source,
                policy: dtype,
                holder: holder,
                slot: QuantizedKernel.KernelSlot);
        if (args.UseBias)
            build.AddWeight(
                path + "/bias",
                new(to),
                initializer: args.BiasInitializer,
                argument: nameof(args.BiasInitializer),
                policy: dtype,
                holder: holder,
                slot: quantized.BiasSlot,
                role: WeightRole.Elementwise);
        quantized.Build(Sum(positions.Length + 1, from.Length, to.Length), kernel);
        build.CountMultiplyAdds([.. positions, .. from, .. to]);
    }

    /// <summary>The equation of a projection: its input's free axes, those that are summed over, and those that come of it.</summary>
    private static Equation Sum(int free, int from, int to)
    {
        var letters = string.Concat(Enumerable.Range(0, free + from + to).Select(axis => (char)('a' + axis)));
        var (kept, summed, made) = (letters.Substring(0, free), letters.Substring(free, from), letters.Substring(free + from));
        return new(kept + summed, summed + made, kept + made, Elided.Nothing);
    }

    /// <summary>All axes of a sample but the last.</summary>
    protected static long?[] Positions(Shape shape) => [.. shape.Sample.Dims.Take(shape.Rank - 2)];
}
