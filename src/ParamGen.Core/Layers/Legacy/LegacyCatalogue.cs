using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Layers.Wrappers;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>
/// The layers that older versions of Keras have and Keras 3 has not, and those whose older form gives other numbers. Files name them;
/// no attribute does.
/// </summary>
internal static class LegacyCatalogue
{
    private static readonly Dictionary<string, LayerKind> kinds = new[]
    {
        Catalogue.Of<MaxoutDenseAttribute>(a => new MaxoutDense(a)),
        Catalogue.Of<TimeDistributedDenseAttribute>(a => new TimeDistributedDense(a)),
        Catalogue.Of<HighwayAttribute>(a => new Highway(a)),
        Catalogue.Of<SReLUAttribute>(_ => new ParametricActivation("t_left", "a_left", "t_right", "a_right")),
        Catalogue.Of<ParametricSoftplusAttribute>(_ => new ParametricActivation("alphas", "betas")),
        Catalogue.Of<ThresholdedReLUAttribute>(_ => new Unchanged()),
        Catalogue.Of<LocallyConnected1DAttribute>(a => new LocallyConnected(a, rank: 1)),
        Catalogue.Of<LocallyConnected2DAttribute>(a => new LocallyConnected(a, rank: 2)),
        Catalogue.Of<Deconvolution2DAttribute>(a => new Deconvolution2D(a)),
        Catalogue.Of<CuDNNLSTMAttribute>(a => new CuDNNLayer(a, gates: 4, states: 2)),
        Catalogue.Of<CuDNNGRUAttribute>(a => new CuDNNLayer(a, gates: 3, states: 1)),
        Catalogue.Of<TimeMajorLSTMAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "lstm_cell", isTimeMajor: true)),
        Catalogue.Of<TimeMajorGRUAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "gru_cell", isTimeMajor: true)),
        Catalogue.Of<TimeMajorSimpleRNNAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "simple_rnn_cell", isTimeMajor: true)),
        Catalogue.Wrap<LegacyRNNAttribute>(
            Wraps.NextCells,
            (a, cells, names) => new RecurrentOverCells(a.Sequences(), cells, names) { ReversesStates = a.ReversesStates }),
        Catalogue.Wrap<LegacyBidirectionalAttribute>(
            Wraps.NextLayer,
            (a, inner, _) => new Bidirectional(a.MergeMode, a.InitialState, inner, isLegacy: true),
            a => a.BackwardLayer ? Wraps.NextTwoLayers : Wraps.NextLayer),
        Catalogue.Of<StandaloneFlattenAttribute>(_ => new StandaloneFlatten()),
        Catalogue.Of<KnownReshapeAttribute>(a => new KnownReshape(a)),
        Catalogue.Of<StandaloneEmbeddingAttribute>(a => new StandaloneEmbedding(a)),
        Catalogue.Of<LegacyConvLSTM1DAttribute>(a => new LegacyConvLSTM(a, rank: 1)),
        Catalogue.Of<LegacyConvLSTM2DAttribute>(a => new LegacyConvLSTM(a, rank: 2)),
        Catalogue.Of<LegacyConvLSTM3DAttribute>(a => new LegacyConvLSTM(a, rank: 3)),
        Catalogue.Of<RandomHeightAttribute>(_ => new RandomSize(isHeight: true)),
        Catalogue.Of<RandomWidthAttribute>(_ => new RandomSize(isHeight: false)),
    }.ToDictionary(kind => kind.Name);

    public static LayerKind? Find(string kind) => kinds.TryGetValue(kind, out var found) ? found : null;
}
