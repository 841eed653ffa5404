using ParamGen.Core.Layers.Activations;
using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Layers.Augmentation;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.Graph;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Layers.Normalization;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Preprocessing;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Layers.Regularization;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Layers.Wrappers;

namespace ParamGen.Core.Layers;

/// <summary>Every kind of layer there is: one line each.</summary>
internal static class Catalogue
{
    public const string Input = "Input";

    /// <summary>The layers by family.</summary>
    public static readonly IReadOnlyList<Family> Families =
    [
        new("Core",
        [
            Of<InputAttribute>(a => new InputLayer(a)),
            Of<DenseAttribute>(a => new Dense(a)),
            Of<EinsumDenseAttribute>(a => new EinsumDense(a)),
            Of<EmbeddingAttribute>(a => new Embedding(a)),
            Of<ReversibleEmbeddingAttribute>(a => new ReversibleEmbedding(a)),
            Of<MaskingAttribute>(_ => new Unchanged()),
            Of<IdentityAttribute>(_ => new Unchanged()),
        ]),
        new("Convolution",
        [
            Of<Conv1DAttribute>(a => new Convolution.Convolution(a, rank: 1)),
            Of<Conv2DAttribute>(a => new Convolution.Convolution(a, rank: 2)),
            Of<Conv3DAttribute>(a => new Convolution.Convolution(a, rank: 3)),
            Of<Conv1DTransposeAttribute>(a => new TransposedConvolution(a, rank: 1)),
            Of<Conv2DTransposeAttribute>(a => new TransposedConvolution(a, rank: 2)),
            Of<Conv3DTransposeAttribute>(a => new TransposedConvolution(a, rank: 3)),
            Of<DepthwiseConv1DAttribute>(a => new DepthwiseConvolution(a, rank: 1)),
            Of<DepthwiseConv2DAttribute>(a => new DepthwiseConvolution(a, rank: 2)),
            Of<SeparableConv1DAttribute>(a => new SeparableConvolution(a, rank: 1)),
            Of<SeparableConv2DAttribute>(a => new SeparableConvolution(a, rank: 2)),
        ]),
        new("Pooling",
        [
            Of<MaxPooling1DAttribute>(a => new Pooling.Pooling(a, rank: 1, defaultPoolSize: 2)),
            Of<MaxPooling2DAttribute>(a => new Pooling.Pooling(a, rank: 2, defaultPoolSize: 2)),
            Of<MaxPooling3DAttribute>(a => new Pooling.Pooling(a, rank: 3, defaultPoolSize: 2)),
            Of<AveragePooling1DAttribute>(a => new Pooling.Pooling(a, rank: 1)),
            Of<AveragePooling2DAttribute>(a => new Pooling.Pooling(a, rank: 2)),
            Of<AveragePooling3DAttribute>(a => new Pooling.Pooling(a, rank: 3)),
            Of<GlobalMaxPooling1DAttribute>(a => new GlobalPooling(a, rank: 1)),
            Of<GlobalMaxPooling2DAttribute>(a => new GlobalPooling(a, rank: 2)),
            Of<GlobalMaxPooling3DAttribute>(a => new GlobalPooling(a, rank: 3)),
            Of<GlobalAveragePooling1DAttribute>(a => new GlobalPooling(a, rank: 1)),
            Of<GlobalAveragePooling2DAttribute>(a => new GlobalPooling(a, rank: 2)),
            Of<GlobalAveragePooling3DAttribute>(a => new GlobalPooling(a, rank: 3)),
            Of<AdaptiveMaxPooling1DAttribute>(a => new AdaptivePooling(a, rank: 1)),
            Of<AdaptiveMaxPooling2DAttribute>(a => new AdaptivePooling(a, rank: 2)),
            Of<AdaptiveMaxPooling3DAttribute>(a => new AdaptivePooling(a, rank: 3)),
            Of<AdaptiveAveragePooling1DAttribute>(a => new AdaptivePooling(a, rank: 1)),
            Of<AdaptiveAveragePooling2DAttribute>(a => new AdaptivePooling(a, rank: 2)),
            Of<AdaptiveAveragePooling3DAttribute>(a => new AdaptivePooling(a, rank: 3)),
        ]),
        new("Normalization",
        [
            Of<BatchNormalizationAttribute>(a => new BatchNormalization(a)),
            Of<LayerNormalizationAttribute>(a => new LayerNormalization(a)),
            Of<GroupNormalizationAttribute>(a => new GroupNormalization(a)),
            Of<RMSNormalizationAttribute>(a => new RMSNormalization(a)),
            Of<UnitNormalizationAttribute>(a => new UnitNormalization(a)),
            Of<LayerScaleAttribute>(a => new LayerScale(a)),
        ]),
        new("Recurrent",
        [
            Of<SimpleRNNAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "simple_rnn_cell")),
            Of<LSTMAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "lstm_cell")),
            Of<GRUAttribute>(a => new RecurrentLayer(a, Cell.Of(a), "gru_cell")),
            Of<ConvLSTM1DAttribute>(a => new ConvLSTM(a, rank: 1)),
            Of<ConvLSTM2DAttribute>(a => new ConvLSTM(a, rank: 2)),
            Of<ConvLSTM3DAttribute>(a => new ConvLSTM(a, rank: 3)),
            Wrap<RNNAttribute>(Wraps.NextCells, (a, cells) => new RecurrentOverCells(a, cells)),
            Of<SimpleRNNCellAttribute>(Cell.Of),
            Of<LSTMCellAttribute>(Cell.Of),
            Of<GRUCellAttribute>(Cell.Of),
        ]),
        new("Wrappers",
        [
            Wrap<BidirectionalAttribute>(Wraps.NextLayer, (a, inner) => new Bidirectional(a, inner[0])),
            Wrap<TimeDistributedAttribute>(Wraps.NextLayer, (_, inner) => new TimeDistributed(inner[0])),
            Wrap<SpectralNormalizationAttribute>(Wraps.NextLayer, (a, inner) => new SpectralNormalization(a, inner[0])),
        ]),
        new("Attention",
        [
            Of<AttentionAttribute>(a => new WeighedAttention(a, a.UseScale ? _ => new() : null, a.ScoreMode is ScoreMode.Concat)),
            Of<AdditiveAttentionAttribute>(a => new WeighedAttention(a, a.UseScale ? width => new(width) : null)),
            Of<MultiHeadAttentionAttribute>(a => new MultiHeadAttention(a)),
            Of<GroupQueryAttentionAttribute>(a => new GroupQueryAttention(a)),
        ]),
        new("Merging",
        [
            Of<AddAttribute>(a => new Elementwise(a)),
            Of<SubtractAttribute>(a => new Elementwise(a, least: 2, most: 2)),
            Of<MultiplyAttribute>(a => new Elementwise(a)),
            Of<AverageAttribute>(a => new Elementwise(a)),
            Of<MaximumAttribute>(a => new Elementwise(a)),
            Of<MinimumAttribute>(a => new Elementwise(a)),
            Of<ConcatenateAttribute>(a => new Concatenate(a)),
            Of<DotAttribute>(a => new Dot(a)),
        ]),
        new("Reshaping",
        [
            Of<FlattenAttribute>(_ => new Flatten()),
            Of<ReshapeAttribute>(a => new Reshape(a)),
            Of<PermuteAttribute>(a => new Permute(a)),
            Of<RepeatVectorAttribute>(a => new RepeatVector(a)),
            Of<ZeroPadding1DAttribute>(a => new ZeroPadding(a.Padding, rank: 1, a.DataFormat)),
            Of<ZeroPadding2DAttribute>(a => new ZeroPadding(a.Padding, rank: 2, a.DataFormat)),
            Of<ZeroPadding3DAttribute>(a => new ZeroPadding(a.Padding, rank: 3, a.DataFormat)),
            Of<Cropping1DAttribute>(a => new Cropping(a.Cropping, rank: 1, DataFormat.ChannelsLast, whenEmpty: 1)),
            Of<Cropping2DAttribute>(a => new Cropping(a.Cropping, rank: 2, a.DataFormat, whenEmpty: 0)),
            Of<Cropping3DAttribute>(a => new Cropping(a.Cropping, rank: 3, a.DataFormat, whenEmpty: 1)),
            Of<UpSampling1DAttribute>(a => new UpSampling([a.Size], rank: 1, DataFormat.ChannelsLast)),
            Of<UpSampling2DAttribute>(a => new UpSampling(a.Size, rank: 2, a.DataFormat)),
            Of<UpSampling3DAttribute>(a => new UpSampling(a.Size, rank: 3, a.DataFormat)),
        ]),
        new("Regularization",
        [
            Of<DropoutAttribute>(a => new Dropout(a.Rate, a.NoiseShape)),
            Of<AlphaDropoutAttribute>(a => new Dropout(a.Rate, a.NoiseShape)),
            Of<GaussianDropoutAttribute>(a => new Share(nameof(a.Rate), a.Rate)),
            Of<GaussianNoiseAttribute>(a => new Share(nameof(a.Stddev), a.Stddev)),
            Of<SpatialDropout1DAttribute>(a => new Share(nameof(a.Rate), a.Rate, axes: 3)),
            Of<SpatialDropout2DAttribute>(a => new Share(nameof(a.Rate), a.Rate, axes: 4)),
            Of<SpatialDropout3DAttribute>(a => new Share(nameof(a.Rate), a.Rate, axes: 5)),
            Of<ActivityRegularizationAttribute>(a => new ActivityRegularization(a)),
        ]),
        new("Activations",
        [
            Of<ActivationAttribute>(_ => new Unchanged()),
            Of<ReLUAttribute>(a => new ReLU(a)),
            Of<SoftmaxAttribute>(_ => new Unchanged()),
            Of<ELUAttribute>(_ => new Unchanged()),
            Of<LeakyReLUAttribute>(a => new LeakyReLU(a)),
            Of<PReLUAttribute>(a => new PReLU(a)),
        ]),
        new("Preprocessing",
        [
            Of<NormalizationAttribute>(a => new Standardization(a)),
            Of<RescalingAttribute>(_ => new Unchanged()),
            Of<ResizingAttribute>(a => new Sized(a.Height, a.Width, a.DataFormat)),
            Of<CenterCropAttribute>(a => new Sized(a.Height, a.Width, a.DataFormat)),
            Of<CategoryEncodingAttribute>(a => new CategoryEncoding(a)),
            Of<DiscretizationAttribute>(a => new Discretization(a)),
        ]),
        new("Augmentation",
        [
            Of<AutoContrastAttribute>(a => new Augmentation.Augmentation(a)),
            Of<EqualizationAttribute>(a => new Augmentation.Augmentation(a)),
            Of<SolarizationAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.AdditionFactor), a.AdditionFactor, a.AdditionFactorRange, isEach: true), Factor.Of(nameof(a.ThresholdFactor), a.ThresholdFactor, a.ThresholdFactorRange, isEach: true))),
            Of<RandomBrightnessAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor, Least: -1))),
            Of<RandomContrastAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor))),
            Of<RandomHueAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor))),
            Of<RandomSaturationAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor, Least: -1))),
            Of<RandomSharpnessAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor))),
            Of<RandomColorDegenerationAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor, Least: -1))),
            Of<RandomPosterizationAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor, Least: 1, Most: 8))),
            Of<RandomInvertAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange))),
            Of<RandomErasingAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange), Factor.Of(nameof(a.Scale), a.Scale, a.ScaleRange))),
            Of<RandomGaussianBlurAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange), Factor.Of(nameof(a.Sigma), a.Sigma, a.SigmaRange))),
            Of<RandomGrayscaleAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), [a.Factor]))),
            Of<RandomColorJitterAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.BrightnessFactor), a.BrightnessFactor, a.BrightnessFactorRange, least: -1), Factor.Of(nameof(a.ContrastFactor), a.ContrastFactor, a.ContrastFactorRange), Factor.Of(nameof(a.SaturationFactor), a.SaturationFactor, a.SaturationFactorRange, least: -1), Factor.Of(nameof(a.HueFactor), a.HueFactor, a.HueFactorRange))),
            Of<RandomFlipAttribute>(a => new Augmentation.Augmentation(a)),
            Of<RandomCropAttribute>(a => new Sized(a.Height, a.Width, a.DataFormat, anyRank: true)),
            Of<RandomRotationAttribute>(a => new Augmentation.Augmentation(a, new Factor(nameof(a.Factor), a.Factor, Least: -1))),
            Of<RandomShearAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.XFactor), a.XFactor, a.XFactorRange, isEach: true), Factor.Of(nameof(a.YFactor), a.YFactor, a.YFactorRange, isEach: true))),
            Of<RandomTranslationAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.HeightFactor), a.HeightFactor, a.HeightFactorRange, least: -1, isEach: true), Factor.Of(nameof(a.WidthFactor), a.WidthFactor, a.WidthFactorRange, least: -1, isEach: true))),
            Of<RandomZoomAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.HeightFactor), a.HeightFactor, a.HeightFactorRange, least: -1, isEach: true, isOpen: true), Factor.Of(nameof(a.WidthFactor), a.WidthFactor, a.WidthFactorRange, least: -1, isEach: true, isOpen: true))),
            Of<RandomPerspectiveAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange), new Factor(nameof(a.Scale), [a.Scale]))),
            Of<RandomElasticTransformAttribute>(a => new Augmentation.Augmentation(a, Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange), Factor.Of(nameof(a.Scale), a.Scale, a.ScaleRange))),
        ]),
        new("Graph",
        [
            Of<SharedAttribute>(a => new SharedCall(a)),
            Of<UseAttribute>(_ => new Unchanged()),
        ]),
    ];

    private static readonly Dictionary<string, LayerKind> kinds = Families.SelectMany(family => family.Kinds).ToDictionary(kind => kind.Name);

    private static readonly Dictionary<string, LayerKind> kindsOfKeras = kinds.Values.ToDictionary(kind => kind.KerasName);

    public static IReadOnlyCollection<LayerKind> All => kinds.Values;

    /// <summary>The kind of a class of Keras, by the name that the class has in Keras's files.</summary>
    public static LayerKind? FindKeras(string className) => kindsOfKeras.TryGetValue(className, out var found) ? found : null;

    public static LayerKind? Find(string kind) => kinds.TryGetValue(kind, out var found) ? found : null;

    private static LayerKind Wrap<T>(Wraps wraps, Func<T, IReadOnlyList<LayerNode>, Layer> create)
        where T : LayerAttribute => new(typeof(T), wraps, (attribute, inner) => create((T)attribute, inner));

    private static LayerKind Of<T>(Func<T, Layer> create)
        where T : LayerAttribute => new(typeof(T), Wraps.Nothing, (attribute, _) => create((T)attribute));
}

/// <summary>Layers that belong together.</summary>
internal sealed record Family(string Name, IReadOnlyList<LayerKind> Kinds);
