using ParamGen.Core.Layers.Activations;
using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Layers.Augmentation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.Legacy;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Layers.Normalization;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Layers.Pooling;
using ParamGen.Core.Layers.Preprocessing;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Layers.Regularization;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Layers.Wrappers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers;

/// <summary>Every kind of layer there is: one line each.</summary>
internal static partial class Catalogue
{
    public const string Input = "Input";

    /// <summary>One of Keras's operators in a file. What users write is a kind of its own, so it is in no family.</summary>
    public static readonly LayerKind Operator = Of<FileOperatorAttribute>(_ => new Unchanged(), nameof(Operator));

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
            Of<IdentityAttribute>(_ => new Identity()),
        ]),
        new("Convolution",
        [
            Of<Conv1DAttribute>(a => new FullConvolution(a, rank: 1)),
            Of<Conv2DAttribute>(a => new FullConvolution(a, rank: 2)),
            Of<Conv3DAttribute>(a => new FullConvolution(a, rank: 3)),
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
            Of<MaxPooling1DAttribute>(a => new WindowPooling(a, rank: 1, Pool.Max, defaultPoolSize: 2)),
            Of<MaxPooling2DAttribute>(a => new WindowPooling(a, rank: 2, Pool.Max, defaultPoolSize: 2)),
            Of<MaxPooling3DAttribute>(a => new WindowPooling(a, rank: 3, Pool.Max, defaultPoolSize: 2)),
            Of<AveragePooling1DAttribute>(a => new WindowPooling(a, rank: 1, Pool.Average)),
            Of<AveragePooling2DAttribute>(a => new WindowPooling(a, rank: 2, Pool.Average)),
            Of<AveragePooling3DAttribute>(a => new WindowPooling(a, rank: 3, Pool.Average)),
            Of<GlobalMaxPooling1DAttribute>(a => new GlobalPooling(a, rank: 1, Pool.Max)),
            Of<GlobalMaxPooling2DAttribute>(a => new GlobalPooling(a, rank: 2, Pool.Max)),
            Of<GlobalMaxPooling3DAttribute>(a => new GlobalPooling(a, rank: 3, Pool.Max)),
            Of<GlobalAveragePooling1DAttribute>(a => new GlobalPooling(a, rank: 1, Pool.Average)),
            Of<GlobalAveragePooling2DAttribute>(a => new GlobalPooling(a, rank: 2, Pool.Average)),
            Of<GlobalAveragePooling3DAttribute>(a => new GlobalPooling(a, rank: 3, Pool.Average)),
            Of<AdaptiveMaxPooling1DAttribute>(a => new AdaptivePooling(a, rank: 1, Pool.Max)),
            Of<AdaptiveMaxPooling2DAttribute>(a => new AdaptivePooling(a, rank: 2, Pool.Max)),
            Of<AdaptiveMaxPooling3DAttribute>(a => new AdaptivePooling(a, rank: 3, Pool.Max)),
            Of<AdaptiveAveragePooling1DAttribute>(a => new AdaptivePooling(a, rank: 1, Pool.Average)),
            Of<AdaptiveAveragePooling2DAttribute>(a => new AdaptivePooling(a, rank: 2, Pool.Average)),
            Of<AdaptiveAveragePooling3DAttribute>(a => new AdaptivePooling(a, rank: 3, Pool.Average)),
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
            Wrap<RNNAttribute>(Wraps.NextCells, (a, cells, names) => new RecurrentOverCells(Sequences.Of(a), cells, names)),
            Of<SimpleRNNCellAttribute>(Cell.Of),
            Of<LSTMCellAttribute>(Cell.Of),
            Of<GRUCellAttribute>(Cell.Of),
        ]),
        new("Wrappers",
        [
            Wrap<BidirectionalAttribute>(
                Wraps.NextLayers,
                (a, inner, _) => new Bidirectional(a.MergeMode, a.InitialState, inner),
                a => a.BackwardLayer ? 2 : 1),
            Wrap<TimeDistributedAttribute>(Wraps.NextLayers, (_, inner, _) => new TimeDistributed(inner[0])),
            Wrap<SpectralNormalizationAttribute>(Wraps.NextLayers, (a, inner, _) => new SpectralNormalization(a, inner[0])),
            Wrap<PipelineAttribute>(Wraps.NextLayers, (a, inner, _) => new Pipeline(a, inner), a => a.Layers),
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
            Of<SubtractAttribute>(a => new Elementwise(a, least: 2, most: 2, isSymmetric: false)),
            Of<MultiplyAttribute>(a => new Elementwise(a, isGate: true)),
            Of<AverageAttribute>(a => new Elementwise(a, divides: true)),
            Of<MaximumAttribute>(a => new Elementwise(a)),
            Of<MinimumAttribute>(a => new Elementwise(a)),
            Of<ConcatenateAttribute>(a => new Concatenate(a)),
            Of<DotAttribute>(a => new Dot(a)),
        ]),
        new("Reshaping",
        [
            Of<FlattenAttribute>(a => new Flatten(a)),
            Of<ReshapeAttribute>(a => new Reshape(a)),
            Of<PermuteAttribute>(a => new Permute(a)),
            Of<RepeatVectorAttribute>(a => new RepeatVector(a)),
            Of<ZeroPadding1DAttribute>(a => new ZeroPadding(a.Padding, rank: 1, a.DataFormat)),
            Of<ZeroPadding2DAttribute>(a => new ZeroPadding(a.Padding, rank: 2, a.DataFormat)),
            Of<ZeroPadding3DAttribute>(a => new ZeroPadding(a.Padding, rank: 3, a.DataFormat)),
            Of<Cropping1DAttribute>(a => new Cropping(a.Cropping, rank: 1, DataFormat.ChannelsLast, whenEmpty: 1)),
            Of<Cropping2DAttribute>(a => new Cropping(a.Cropping, rank: 2, a.DataFormat, whenEmpty: 0)),
            Of<Cropping3DAttribute>(a => new Cropping(a.Cropping, rank: 3, a.DataFormat, whenEmpty: 1)),
            Of<UpSampling1DAttribute>(a => new UpSampling(PerAxis.Of(nameof(a.Size), a.Size, null, rank: 1), DataFormat.ChannelsLast)),
            Of<UpSampling2DAttribute>(a => new UpSampling(
                PerAxis.Of(nameof(a.Size), a.Size, rank: 2, whenEmpty: 2),
                a.DataFormat,
                a.Interpolation)),
            Of<UpSampling3DAttribute>(a => new UpSampling(PerAxis.Of(nameof(a.Size), a.Size, rank: 3, whenEmpty: 2), a.DataFormat)),
        ]),
        new("Regularization",
        [
            Of<DropoutAttribute>(a => new Dropout(a)),
            Of<AlphaDropoutAttribute>(a => new Dropping(a)),
            Of<GaussianDropoutAttribute>(a => new Dropping(a)),
            Of<SpatialDropout1DAttribute>(a => new SpatialDropout(a, rank: 1, DataFormat.ChannelsLast)),
            Of<SpatialDropout2DAttribute>(a => new SpatialDropout(a, rank: 2, a.DataFormat)),
            Of<SpatialDropout3DAttribute>(a => new SpatialDropout(a, rank: 3, a.DataFormat)),
            Of<GaussianNoiseAttribute>(a => new GaussianNoise(a)),
            Of<ActivityRegularizationAttribute>(a => new ActivityRegularization(a)),
        ]),
        new("Activations",
        [
            Of<ActivationAttribute>(a => new ActivationLayer(a)),
            Of<ReLUAttribute>(a => new ReLU(a)),
            Of<SoftmaxAttribute>(a => new Softmax(a)),
            Of<ELUAttribute>(a => new ELU(a)),
            Of<LeakyReLUAttribute>(a => new LeakyReLU(a)),
            Of<PReLUAttribute>(a => new PReLU(a)),
        ]),
        new("Preprocessing",
        [
            Of<NormalizationAttribute>(a => new Standardization(a)),
            Of<RescalingAttribute>(a => new Rescaling(a)),
            Of<ResizingAttribute>(a => new ImageSize(a, ImageAxes.FromTheStart)),
            Of<CenterCropAttribute>(a => new ImageSize(a, ImageAxes.OneOrBatch)),
            Of<CategoryEncodingAttribute>(a => new CategoryEncoding(a)),
            Of<DiscretizationAttribute>(a => new Discretization(a)),
            Of<HashingAttribute>(a => new Hashing(a)),
            Of<HashedCrossingAttribute>(a => new HashedCrossing(a)),
            Of<StringLookupAttribute>(IndexLookup.Of),
            Of<IntegerLookupAttribute>(IndexLookup.Of),
            Of<TextVectorizationAttribute>(a => new TextVectorization(a)),
            Of<MelSpectrogramAttribute>(a => new MelSpectrogram(a)),
            Of<STFTSpectrogramAttribute>(a => new STFTSpectrogram(a)),
        ]),
        new("Augmentation",
        [
            Of<AutoContrastAttribute>(a => new Augmented(a)),
            Of<EqualizationAttribute>(a => new Equalization(a)),
            Of<ContrastLimitedAdaptiveHistogramEqualizationAttribute>(a => new ContrastLimitedAdaptiveHistogramEqualization(a)),
            Of<SolarizationAttribute>(a => new Augmented(a, Factors.Of(a))),
            Of<RandomBrightnessAttribute>(a => new Augmented(a, Factors.Of(a, Bounds.Signed))),
            Of<RandomContrastAttribute>(a => new Augmented(a, Factors.Of(a, Bounds.Share))),
            Of<RandomHueAttribute>(a => new Augmented(a, Factors.Of(a, Bounds.Share))),
            Of<RandomPosterizationAttribute>(a => new Augmented(a, Factors.Of(a, Factors.Bits))),
            Of<RandomSaturationAttribute>(a => new Augmented(a, Factors.Of(a, Bounds.Signed))),
            Of<RandomSharpnessAttribute>(a => new Augmented(a, Factors.Of(a, Bounds.Share))),
            Of<RandomColorDegenerationAttribute>(a => new RandomColorDegeneration(a)),
            Of<RandomColorJitterAttribute>(a => new RandomColorJitter(a)),
            Of<RandomGrayscaleAttribute>(a => new Augmented(a, Factors.Of(a))),
            Of<RandomInvertAttribute>(a => new Augmented(a, Factors.Of(a))),
            Of<RandomErasingAttribute>(a => new Augmented(a, Factors.Of(a))),
            Of<RandomGaussianBlurAttribute>(a => new RandomGaussianBlur(a)),
            Of<RandomElasticTransformAttribute>(a => new Interpolated(a, a.Interpolation, Factors.Of(a))),
            Of<RandomPerspectiveAttribute>(a => new Interpolated(a, a.Interpolation, Factors.Of(a))),
            Of<RandomRotationAttribute>(a => new Geometry(a, Factors.Of(a))),
            Of<RandomShearAttribute>(a => new Geometry(a, Factors.Of(a))),
            Of<RandomTranslationAttribute>(a => new Geometry(a, Factors.Of(a))),
            Of<RandomZoomAttribute>(a => new Geometry(a, Factors.Of(a))),
            Of<RandomFlipAttribute>(a => new Augmented(a)),
            Of<RandomCropAttribute>(a => new ImageSize(a, ImageAxes.FromTheEnd)),
            Of<CutMixAttribute>(a => new Augmented(a, Factors.Of(a))),
            Of<MixUpAttribute>(a => new Augmented(a)),
            Of<AugMixAttribute>(a => new ChosenAugmentations(a, a.Interpolation, a.AllOps)),
            Of<RandAugmentAttribute>(a => new ChosenAugmentations(a, a.Interpolation)),
            Of<MaxNumBoundingBoxesAttribute>(a => new Augmented(a)),
        ]),
        new("Graph",
        [
            Of<SharedAttribute>(a => new SharedCall(a)),
            Of<UseAttribute>(_ => new Unchanged()),
        ]),
        .. OperatorKinds.Families,
    ];

    private static readonly Dictionary<string, LayerKind> kinds = Families.SelectMany(family => family.Kinds)
        .ToDictionary(kind => kind.Name);

    /// <summary>
    /// A further call and a placed model are written as attributes, and are no classes of Keras; an operator is none of Keras's layers.
    /// </summary>
    private static readonly Dictionary<string, LayerKind> kindsOfKeras = kinds.Values
        .Where(kind => kind.AttributeType != typeof(SharedAttribute) && kind.AttributeType != typeof(UseAttribute))
        .Where(kind => !kind.IsOperator)
        .SelectMany(kind => new[] { kind.KerasName, kind.ExportedName }.Distinct().Select(name => (Name: name, Kind: kind)))
        .ToDictionary(named => named.Name, named => named.Kind);

    public static IReadOnlyCollection<LayerKind> All => kinds.Values;

    /// <summary>The kind of a class of Keras, by the name that the class has in Keras's files.</summary>
    public static LayerKind? FindKeras(string className) => kindsOfKeras.TryGetValue(className, out var found) ? found : null;

    public static LayerKind? Find(string kind) =>
        kinds.TryGetValue(kind, out var found) ? found
        : kind == Operator.Name ? Operator
        : LegacyCatalogue.Find(kind);
}
