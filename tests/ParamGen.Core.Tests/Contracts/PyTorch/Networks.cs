using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Small networks by name.</summary>
internal static class Networks
{
    private static readonly Dictionary<string, LayerSource[]> all = new()
    {
        ["dense"] = [In(84), Dense("fc", 10)],
        ["dense without bias"] = [In(84), Dense("fc", 10, ("UseBias", false))],
        ["three dense"] = [In(8), Dense("up", 32), Dense("down", 8), Dense("out", 3)],
        ["two equal"] = [In(8), Dense("first", 8), Dense("second", 8)],
        ["dense of steps"] = [In(5, 8), Of("TimeDistributed"), Dense("fc", 10)],
        ["spectral"] = [In(84), Of("SpectralNormalization"), Dense("fc", 10)],
        ["einsum"] =
        [
            In(5, 8),
            Of("EinsumDense", ("Equation", "abc,cde->abde"), ("OutputShape", Sizes(Dim.Unknown, 2, 4)), ("BiasAxes", "de"), ("Name", "q")),
        ],
        ["einsum of each step"] = [In(5, 8), Of("EinsumDense", ("Equation", "abc,bcd->abd"), ("OutputShape", Sizes(5, 4)))],
        ["adapter"] = [In(84), Dense("fc", 10, ("LoraRank", 2))],
        ["image"] =
        [
            In(8, 8, 3), Of("Conv2D", ("Filters", 4), ("KernelSize", Sizes(3)), ("Name", "conv")), Of("BatchNormalization", ("Name", "bn")),
            Of("Flatten"), Dense("fc", 10),
        ],
        ["grouped"] = [In(8, 8, 4), Of("Conv2D", ("Filters", 6), ("KernelSize", Sizes(3)), ("Groups", 2), ("Name", "conv"))],
        ["pointwise"] = [In(8, 8, 4), Of("Conv2D", ("Filters", 6), ("KernelSize", Sizes(1)), ("Name", "conv"))],
        ["depthwise"] =
            [In(8, 8, 4), Of("DepthwiseConv2D", ("KernelSize", Sizes(3, 5)), ("DepthMultiplier", 2), ("Name", "conv"))],
        ["transposed"] = [In(8, 8, 4), Of("Conv2DTranspose", ("Filters", 6), ("KernelSize", Sizes(3)), ("Name", "conv"))],
        ["separable"] = [In(8, 8, 4), Of("SeparableConv2D", ("Filters", 6), ("KernelSize", Sizes(3)), ("Name", "conv"))],
        ["norm without scale"] = [In(8, 8, 4), Of("BatchNormalization", ("Scale", false), ("Name", "bn"))],
        ["renorm"] = [In(8, 8, 4), Of("BatchNormalization", ("Renorm", true), ("Name", "bn"))],
        ["norm of images"] = [In(5, 6, 4), Of("LayerNormalization", ("Axes", Sizes(1, 2, 3)), ("Name", "ln"))],
        ["norm"] = [In(5, 8), Of("LayerNormalization", ("Name", "ln"))],
        ["layer scale"] = [In(4, 4, 8), Of("LayerScale", ("ProjectionDim", 8), ("InitValues", 1e-6), ("Name", "scale"))],
        ["slopes"] = [In(4, 4, 8), Of("PReLU", ("SharedAxes", Sizes(1, 2)), ("Name", "act"))],
        ["embedding"] = [In(5), Of("Embedding", ("InputDim", 20), ("OutputDim", 8), ("Name", "words"))],
        ["tied"] = [In(5), Of("ReversibleEmbedding", ("InputDim", 20), ("OutputDim", 8), ("Name", "words"))],
        ["untied"] =
            [In(5), Of("ReversibleEmbedding", ("InputDim", 20), ("OutputDim", 8), ("TieWeights", false), ("Name", "words"))],
        ["lstm"] = [In(5, 3), Of("LSTM", ("Units", 4), ("Name", "rnn"))],
        ["lstm without bias"] = [In(5, 3), Of("LSTM", ("Units", 4), ("UseBias", false), ("Name", "rnn"))],
        ["old gru"] = [In(5, 3), Of("GRU", ("Units", 4), ("ResetAfter", false), ("Name", "rnn"))],
        ["both ways"] = [In(5, 3), Of("Bidirectional"), Of("GRU", ("Units", 4), ("Name", "rnn"))],
        ["cells"] = [In(5, 4), Of("RNN"), Of("LSTMCell", ("Units", 4), ("Name", "a")), Of("LSTMCell", ("Units", 4), ("Name", "b"))],
        ["attention"] = [In(5, 8), Of("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 4), ("Name", "att"))],
        ["cross attention"] =
        [
            In(5, 8), Of(Catalogue.Input, ("Shape", Sizes(7, 6)), ("Name", "other")),
            Of("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 4), ("Query", "in"), ("Value", "other"), ("Name", "att")),
        ],
        ["grouped attention"] =
        [
            In(5, 8),
            Of(
                "GroupQueryAttention",
                ("HeadDim", 4),
                ("NumQueryHeads", 4),
                ("NumKeyValueHeads", 2),
                ("UseBias", false),
                ("Name", "att")),
        ],
        ["gpt"] =
        [
            In(5, 8), Of("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 4), ("Name", "att")), Dense("fc", 32), Dense("proj", 8),
            Dense("head", 20, ("UseBias", false)),
        ],
        ["video"] = [In(3, 8, 8, 1), Of("ConvLSTM2D", ("Filters", 4), ("KernelSize", Sizes(3)), ("Name", "memory")), Dense("fc", 2)],
        ["nested"] =
        [
            In(84),
            Of("Use", ("Name", "encoder")) with { Model = new(new([In(84), Dense("fc", 10), Dense("out", 3)])) { Name = "Encoder" } },
        ],
        ["blocks"] =
        [
            In(8), Of("Use", ("Name", "b"), ("Repeat", 2)) with { Model = new(new([Dense("fc", 8)])) { Name = "Block", IsBlock = true } },
            Dense("out", 3),
        ],
        ["shared"] = [In(8), Dense("fc", 8), Of("Shared", ("Layer", "fc")), Dense("out", 3)],
        ["typed"] = [In(8), Dense("a", 9), Dense("b", 10), Of("LayerNormalization", ("Name", "ln")), Dense("c", 11)],
    };

    public static NetworkSource Named(string name) => new(all[name]);

    private static LayerSource In(params int[] shape) => LayerSources.Of(Catalogue.Input, ("Shape", Sizes(shape)), ("Name", "in"));

    private static LayerSource Dense(string name, int units, params (string, ArgumentValue)[] more) =>
        LayerSources.Of("Dense", [("Units", units), ("Name", name), .. more]);

    private static LayerSource Of(string kind, params (string, ArgumentValue)[] arguments) => LayerSources.Of(kind, arguments);

    private static EquatableArray<int> Sizes(params int[] sizes) => new(sizes);
}
