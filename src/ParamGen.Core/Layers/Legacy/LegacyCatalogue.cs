using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Layers.Wrappers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>
/// The layers that older versions of Keras have and Keras 3 has not, and those whose older form gives other numbers. Files name them;
/// no attribute does.
/// </summary>
internal static class LegacyCatalogue
{
    private static readonly Dictionary<string, LayerKind> kinds = new[]
    {
        // Keras 1, and up to 2.3
        Catalogue.Of<MaxoutDenseAttribute>(a => new MaxoutDense(a)),
        Catalogue.Of<TimeDistributedDenseAttribute>(a => new TimeDistributedDense(a)),
        Catalogue.Of<HighwayAttribute>(a => new Highway(a)),
        Catalogue.Of<SReLUAttribute>(_ => new ParametricActivation("t_left", "a_left", "t_right", "a_right")),
        Catalogue.Of<ParametricSoftplusAttribute>(_ => new ParametricActivation("alphas", "betas")),
        Catalogue.Of<Deconvolution2DAttribute>(a => new Deconvolution2D(a)),
        Catalogue.Of<Conv1DAttribute>(a => new FullyPaddedConvolution(a, rank: 1), "FullyPaddedConv1D"),
        Catalogue.Of<Conv2DAttribute>(a => new FullyPaddedConvolution(a, rank: 2), "FullyPaddedConv2D"),
        Catalogue.Of<Conv3DAttribute>(a => new FullyPaddedConvolution(a, rank: 3), "FullyPaddedConv3D"),
        Catalogue.Of<FlattenAttribute>(_ => new StandaloneFlatten(), "StandaloneFlatten"),
        Catalogue.Of<ReshapeAttribute>(a => new KnownReshape(a), "KnownReshape"),
        Catalogue.Of<StandaloneEmbeddingAttribute>(a => new StandaloneEmbedding(a)),
        Catalogue.Of<UpSampling1DAttribute>(
            a => new LooseUpSampling(PerAxis.Of(nameof(a.Size), a.Size, null, rank: 1), DataFormat.ChannelsLast, mayHaveMore: false),
            "LooseUpSampling1D"),
        Catalogue.Wrap<RNNAttribute>(
            Wraps.NextCells,
            (a, cells, names) => new RecurrentOverCells(Sequences.Of(a), cells, names) { ReversesStates = true },
            name: "ReversedRNN"),

        // All of Keras 2
        Catalogue.Of<ThresholdedReLUAttribute>(_ => new Unchanged()),
        Catalogue.Of<LocallyConnected1DAttribute>(a => new LocallyConnected(a, rank: 1)),
        Catalogue.Of<LocallyConnected2DAttribute>(a => new LocallyConnected(a, rank: 2)),
        Catalogue.Of<CuDNNLSTMAttribute>(a => new CuDNNLayer(a, gates: 4, states: 2)),
        Catalogue.Of<CuDNNGRUAttribute>(a => new CuDNNLayer(a, gates: 3, states: 1)),
        Catalogue.Of<ConvLSTM1DAttribute>(a => new LegacyConvLSTM(a, rank: 1), "LegacyConvLSTM1D"),
        Catalogue.Of<ConvLSTM2DAttribute>(a => new LegacyConvLSTM(a, rank: 2), "LegacyConvLSTM2D"),
        Catalogue.Of<ConvLSTM3DAttribute>(a => new LegacyConvLSTM(a, rank: 3), "LegacyConvLSTM3D"),
        Catalogue.Wrap<BidirectionalAttribute>(
            Wraps.NextLayers,
            (a, inner, _) => new Bidirectional(a.MergeMode, a.InitialState, inner, isLegacy: true),
            a => a.BackwardLayer ? 2 : 1,
            "LegacyBidirectional"),
        Catalogue.Of<UpSampling3DAttribute>(
            a => new LooseUpSampling(PerAxis.Of(nameof(a.Size), a.Size, rank: 3, whenEmpty: 2), a.DataFormat, mayHaveMore: true),
            "LooseUpSampling3D"),

        // tf.keras
        Catalogue.Of<LSTMAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "lstm_cell", isTimeMajor: true), "TimeMajorLSTM"),
        Catalogue.Of<GRUAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "gru_cell", isTimeMajor: true), "TimeMajorGRU"),
        Catalogue.Of<SimpleRNNAttribute>(
            a => new RecurrentLayer(a, Cell.Of(a), "simple_rnn_cell", isTimeMajor: true),
            "TimeMajorSimpleRNN"),
        Catalogue.Wrap<RNNAttribute>(
            Wraps.NextCells,
            (a, cells, names) => new RecurrentOverCells(Sequences.Of(a) with { IsTimeMajor = true }, cells, names),
            name: "TimeMajorRNN"),
        Catalogue.Of<LSTMCellAttribute>(Cell.WithPeepholes, "PeepholeLSTMCell"),
        Catalogue.Of<MultiHeadAttentionAttribute>(a => new MultiHeadAttention(a, isLegacy: true), "LegacyMultiHeadAttention"),
        Catalogue.Of<MultiAxisBatchNormalizationAttribute>(a => new MultiAxisBatchNormalization(a)),
        Catalogue.Of<EinsumDenseAttribute>(a => new EinsumDense(a, infersSizes: true), "TensorEinsumDense"),
        Catalogue.Of<ReshapeAttribute>(a => new TensorReshape(a), "TensorReshape"),
        Catalogue.Of<UpSampling2DAttribute>(a => new TensorUpSampling2D(a), "TensorUpSampling2D"),
        Catalogue.Of<AddAttribute>(a => new TensorElementwise(a), "TensorAdd"),
        Catalogue.Of<SubtractAttribute>(a => new TensorElementwise(a, most: 2), "TensorSubtract"),
        Catalogue.Of<MultiplyAttribute>(a => new TensorElementwise(a), "TensorMultiply"),
        Catalogue.Of<AverageAttribute>(a => new TensorElementwise(a), "TensorAverage"),
        Catalogue.Of<MaximumAttribute>(a => new TensorElementwise(a), "TensorMaximum"),
        Catalogue.Of<MinimumAttribute>(a => new TensorElementwise(a), "TensorMinimum"),
        Catalogue.Of<ConcatenateAttribute>(a => new TensorConcatenate(a), "TensorConcatenate"),
        Catalogue.Of<RandomFourierFeaturesAttribute>(a => new RandomFourierFeatures(a)),
        Catalogue.Of<RandomHeightAttribute>(_ => new RandomSize(isHeight: true)),
        Catalogue.Of<RandomWidthAttribute>(_ => new RandomSize(isHeight: false)),
        Catalogue.Of<StochasticDepthAttribute>(_ => new Unchanged()),
        Catalogue.Of<CategoriesAttribute>(a => new Categories(a)),
        Catalogue.Of<TextCategoriesAttribute>(a => new TextCategories(a)),
    }.ToDictionary(kind => kind.Name);

    public static LayerKind? Find(string kind) => kinds.TryGetValue(kind, out var found) ? found : null;
}
