using ParamGen.Core.Json;
using static ParamGen.Core.Formats.Keras.Old.OldRules;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The classes of Keras 2: what Keras 3 calls each, and what becomes of its arguments.</summary>
/// <remarks>
/// Sources: <see href="https://github.com/keras-team/keras/tree/2.3.1/keras/layers">Keras 2.3.1, layers</see>,
/// <see href="https://github.com/keras-team/tf-keras/tree/master/tf_keras/layers">TF-Keras, layers</see>.
/// </remarks>
internal static class OldClasses2
{
    /// <summary>Arguments of the layers that Keras 1 had already, by their names of then.</summary>
    private static readonly OldRule first = All(
        Rename(
            ("output_dim", "units"),
            ("init", "kernel_initializer"),
            ("W_regularizer", "kernel_regularizer"),
            ("b_regularizer", "bias_regularizer"),
            ("W_constraint", "kernel_constraint"),
            ("b_constraint", "bias_constraint"),
            ("bias", "use_bias")),
        Drop("input_dim", "transform_bias"));

    /// <summary>What a convolution without a kernel of its own writes of one.</summary>
    private static readonly OldRule withoutKernel = Drop("kernel_initializer", "kernel_regularizer", "kernel_constraint");

    private static readonly OldRule withoutGroups = Only(value => value is { Kind: JsonKind.Number, Text: "1" }, "groups");

    private static readonly OldRule withoutNoiseShape = Drop("noise_shape");

    /// <summary>A layer of tf.keras, which knows of sizes what TensorFlow knows.</summary>
    private static readonly OldRule ofTensors = config => config.Kind = config.Version.IsTensorFlow ? "Tensor" + config.Kind : config.Kind;

    /// <summary>How a layer computes the same.</summary>
    private static readonly OldRule withoutImplementation = Drop("implementation");

    private static readonly OldRule batchNormalization = OldNormalization.Batch;

    public static readonly IReadOnlyDictionary<string, OldClass> Known = new Dictionary<string, OldClass>
    {
        ["InputLayer"] = new("InputLayer", OldInputLayerRule.Rule),
        ["Dense"] = new("Dense"),
        ["EinsumDense"] = new("EinsumDense", ofTensors),
        ["Activation"] = new("Activation"),
        ["ActivityRegularization"] = new("ActivityRegularization"),
        ["Identity"] = new("Identity"),
        ["Masking"] = new("Masking"),
        ["Dropout"] = new("Dropout"),
        ["SpatialDropout1D"] = new("SpatialDropout1D", withoutNoiseShape),
        ["SpatialDropout2D"] = new("SpatialDropout2D", withoutNoiseShape),
        ["SpatialDropout3D"] = new("SpatialDropout3D", withoutNoiseShape),
        ["GaussianDropout"] = new("GaussianDropout"),
        ["GaussianNoise"] = new("GaussianNoise"),
        ["AlphaDropout"] = new("AlphaDropout", withoutNoiseShape),
        ["Flatten"] = new("Flatten", OldShapes.Flatten),
        ["Reshape"] = new("Reshape", OldShapes.Reshape),
        ["Permute"] = new("Permute"),
        ["RepeatVector"] = new("RepeatVector"),
        ["Embedding"] = new("Embedding", OldEmbeddings.Rule),
        ["BatchNormalization"] = new("BatchNormalization", batchNormalization),
        ["BatchNormalizationV1"] = new("BatchNormalization", batchNormalization),
        ["BatchNormalizationV2"] = new("BatchNormalization", batchNormalization),
        ["SyncBatchNormalization"] = new("BatchNormalization", batchNormalization),
        // What its kernel starts from may be the name of a function of distances.
        ["RandomFourierFeatures"] = new("RandomFourierFeatures", When(
            config => config["kernel_initializer"] is { Kind: JsonKind.String, Text: "gaussian" or "laplacian" },
            Drop("kernel_initializer"))),
        ["LayerNormalization"] = new("LayerNormalization"),
        ["GroupNormalization"] = new("GroupNormalization"),
        ["UnitNormalization"] = new("UnitNormalization"),
        ["SpectralNormalization"] = new("SpectralNormalization"),
        ["Conv1D"] = new("Conv1D"),
        ["Conv2D"] = new("Conv2D"),
        ["Conv3D"] = new("Conv3D"),
        ["Conv1DTranspose"] = new("Conv1DTranspose", withoutGroups),
        ["Conv2DTranspose"] = new("Conv2DTranspose", withoutGroups),
        ["Conv3DTranspose"] = new("Conv3DTranspose", withoutGroups),
        ["DepthwiseConv1D"] = new("DepthwiseConv1D", All(withoutKernel, withoutGroups)),
        ["DepthwiseConv2D"] = new("DepthwiseConv2D", All(withoutKernel, withoutGroups, OldShapes.DepthwiseConv2D)),
        ["SeparableConv1D"] = new("SeparableConv1D", All(withoutKernel, withoutGroups)),
        ["SeparableConv2D"] = new("SeparableConv2D", All(withoutKernel, withoutGroups)),
        ["LocallyConnected1D"] = new("LocallyConnected1D"),
        ["LocallyConnected2D"] = new("LocallyConnected2D"),
        ["MaxPooling1D"] = new("MaxPooling1D"),
        ["MaxPooling2D"] = new("MaxPooling2D"),
        ["MaxPooling3D"] = new("MaxPooling3D"),
        ["AveragePooling1D"] = new("AveragePooling1D"),
        ["AveragePooling2D"] = new("AveragePooling2D"),
        ["AveragePooling3D"] = new("AveragePooling3D"),
        ["GlobalMaxPooling1D"] = new("GlobalMaxPooling1D"),
        ["GlobalMaxPooling2D"] = new("GlobalMaxPooling2D"),
        ["GlobalMaxPooling3D"] = new("GlobalMaxPooling3D"),
        ["GlobalAveragePooling1D"] = new("GlobalAveragePooling1D"),
        ["GlobalAveragePooling2D"] = new("GlobalAveragePooling2D"),
        ["GlobalAveragePooling3D"] = new("GlobalAveragePooling3D"),
        ["UpSampling1D"] = new("UpSampling1D", OldShapes.UpSampling1D),
        ["UpSampling2D"] = new("UpSampling2D", OldShapes.UpSampling2D),
        ["UpSampling3D"] = new("UpSampling3D", OldShapes.UpSampling3D),
        ["ZeroPadding1D"] = new("ZeroPadding1D"),
        ["ZeroPadding2D"] = new("ZeroPadding2D"),
        ["ZeroPadding3D"] = new("ZeroPadding3D"),
        ["Cropping1D"] = new("Cropping1D"),
        ["Cropping2D"] = new("Cropping2D"),
        ["Cropping3D"] = new("Cropping3D"),
        ["SimpleRNN"] = new("SimpleRNN", All(withoutImplementation, OldRecurrent.Rule)),
        ["LSTM"] = new("LSTM", OldRecurrent.Rule),
        ["GRU"] = new("GRU", All(OldRecurrent.ResetAfter, OldRecurrent.Rule)),
        ["CuDNNLSTM"] = new("CuDNNLSTM"),
        ["CuDNNGRU"] = new("CuDNNGRU"),
        ["RNN"] = new("RNN", All(OldRecurrent.Cells, OldRecurrent.Rule)),
        ["SimpleRNNCell"] = new("SimpleRNNCell", withoutImplementation),
        ["LSTMCell"] = new("LSTMCell"),
        ["PeepholeLSTMCell"] = new("PeepholeLSTMCell"),
        ["GRUCell"] = new("GRUCell", OldRecurrent.ResetAfter),
        ["ConvLSTM1D"] = new("LegacyConvLSTM1D", All(withoutImplementation, OldRecurrent.Convolutional)),
        ["ConvLSTM2D"] = new("LegacyConvLSTM2D", All(withoutImplementation, OldRecurrent.Convolutional)),
        ["ConvLSTM3D"] = new("LegacyConvLSTM3D", All(withoutImplementation, OldRecurrent.Convolutional)),
        ["TimeDistributed"] = new("TimeDistributed"),
        ["Bidirectional"] = new("LegacyBidirectional"),
        ["Attention"] = new("Attention", Drop("causal")),
        ["AdditiveAttention"] = new("AdditiveAttention", Drop("causal")),
        ["MultiHeadAttention"] = new("LegacyMultiHeadAttention", OldAttention.Heads),
        ["Add"] = new("Add", ofTensors),
        ["Subtract"] = new("Subtract", ofTensors),
        ["Multiply"] = new("Multiply", ofTensors),
        ["Average"] = new("Average", ofTensors),
        ["Maximum"] = new("Maximum", ofTensors),
        ["Minimum"] = new("Minimum", ofTensors),
        ["Concatenate"] = new("Concatenate", ofTensors),
        ["Dot"] = new("Dot"),
        ["LeakyReLU"] = new("LeakyReLU", Rename(("alpha", "negative_slope"))),
        ["ELU"] = new("ELU"),
        ["PReLU"] = new("PReLU"),
        ["ReLU"] = new("ReLU"),
        ["Softmax"] = new("Softmax"),
        ["ThresholdedReLU"] = new("ThresholdedReLU"),
        ["MaxoutDense"] = new("MaxoutDense", first),
        ["Highway"] = new("Highway", first),
        ["Merge"] = new("Merge", OldMergeModes.Rule),
        ["Normalization"] = new("Normalization"),
        ["Rescaling"] = new("Rescaling"),
        ["Resizing"] = new("Resizing", OldShapes.Interpolation),
        ["CenterCrop"] = new("CenterCrop"),
        ["Discretization"] = new("Discretization", OldCategories.Discretization),
        ["CategoryEncoding"] = new("CategoryEncoding", OldCategories.CategoryEncoding),
        ["HashedCrossing"] = new("HashedCrossing"),
        ["Hashing"] = new("Categories", OldCategories.Hashing),
        ["StringLookup"] = new("Categories", OldCategories.Lookup),
        ["IntegerLookup"] = new("Categories", OldCategories.Lookup),
        ["TextVectorization"] = new("TextCategories", OldCategories.Text),
        ["LayerScale"] = new("LayerScale"),
        ["StochasticDepth"] = new("StochasticDepth"),
        ["RandomBrightness"] = new("RandomBrightness"),
        ["RandomContrast"] = new("RandomContrast"),
        ["RandomCrop"] = new("RandomCrop"),
        ["RandomFlip"] = new("RandomFlip"),
        ["RandomRotation"] = new("RandomRotation"),
        ["RandomTranslation"] = new("RandomTranslation"),
        ["RandomZoom"] = new("RandomZoom"),
        ["RandomHeight"] = new("RandomHeight", OldShapes.Interpolation),
        ["RandomWidth"] = new("RandomWidth", OldShapes.Interpolation),
    };
}
