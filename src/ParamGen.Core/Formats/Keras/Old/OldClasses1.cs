using ParamGen.Core.Json;
using static ParamGen.Core.Formats.Keras.Old.OldRules;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The classes of Keras 1: what Keras 3 calls each, and what becomes of its arguments.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.2.4/keras/legacy/interfaces.py">Keras 2, which reads the arguments of
/// Keras 1</see>.
/// </remarks>
internal static class OldClasses1
{
    private static readonly OldRule weights = Rename(
        ("init", "kernel_initializer"),
        ("W_regularizer", "kernel_regularizer"),
        ("b_regularizer", "bias_regularizer"),
        ("W_constraint", "kernel_constraint"),
        ("b_constraint", "bias_constraint"),
        ("bias", "use_bias"));

    /// <summary>What a layer takes is a note in these, and no setting.</summary>
    private static readonly OldRule notes = Drop("input_dim", "input_length");

    private static readonly OldRule axes = All(
        Rename(("dim_ordering", "data_format")),
        Words("data_format", ("tf", "channels_last"), ("th", "channels_first")));

    private static readonly OldRule convolution = All(
        weights,
        axes,
        Rename(("nb_filter", "filters"), ("border_mode", "padding"), ("subsample", "strides"), ("atrous_rate", "dilation_rate")));

    /// <summary>A border of all positions at which the kernel meets the input at all.</summary>
    private static readonly OldRule mayBeFullyPadded = config =>
    {
        if (config["padding"] is not { Kind: JsonKind.String, Text: "full" })
            return;
        config.Take("padding");
        config.Kind = "FullyPadded" + config.Kind;
    };

    private static readonly OldRule convolution1D = All(
        convolution,
        notes,
        Join("kernel_size", "filter_length"),
        Rename(("subsample_length", "strides")));

    private static readonly OldRule convolution2D = All(convolution, Join("kernel_size", "nb_row", "nb_col"));

    private static readonly OldRule convolution3D = All(convolution, Join("kernel_size", "kernel_dim1", "kernel_dim2", "kernel_dim3"));

    /// <summary>A recurrent layer always has a bias.</summary>
    private static readonly OldRule recurrent = All(
        weights,
        notes,
        Rename(
            ("output_dim", "units"),
            ("inner_init", "recurrent_initializer"),
            ("inner_activation", "recurrent_activation"),
            ("U_regularizer", "recurrent_regularizer"),
            ("dropout_W", "dropout"),
            ("dropout_U", "recurrent_dropout")),
        // How it computes the same, and what the bias starts from.
        Drop("consume_less", "forget_bias_init"));

    private static readonly OldRule pooling1D = Rename(("pool_length", "pool_size"), ("stride", "strides"), ("border_mode", "padding"));

    private static readonly OldRule pooling = All(axes, Rename(("border_mode", "padding")));

    private static readonly OldRule machineAxes = OldAxes.OfMachine;

    private static readonly OldRule rate = Rename(("p", "rate"));

    private static readonly OldRule dense = All(weights, notes, Rename(("output_dim", "units")));

    public static readonly IReadOnlyDictionary<string, OldClass> Known = new Dictionary<string, OldClass>
    {
        ["InputLayer"] = new("InputLayer", OldInputLayerRule.Rule),
        ["Dense"] = new("Dense", dense),
        ["TimeDistributedDense"] = new("TimeDistributedDense", All(
            dense,
            When(config => !config.Version.IsAtLeast(1, 2), config => config.Add("counts_kernel_alone", false)))),
        ["MaxoutDense"] = new("MaxoutDense", dense),
        ["Highway"] = new("Highway", All(weights, notes, Drop("transform_bias"))),
        ["Activation"] = new("Activation"),
        ["ActivityRegularization"] = new("ActivityRegularization"),
        ["Dropout"] = new("Dropout", rate),
        ["SpatialDropout1D"] = new("SpatialDropout1D", rate),
        ["SpatialDropout2D"] = new("SpatialDropout2D", All(rate, axes)),
        ["SpatialDropout3D"] = new("SpatialDropout3D", All(rate, axes)),
        ["GaussianDropout"] = new("GaussianDropout", rate),
        ["GaussianNoise"] = new("GaussianNoise", Rename(("sigma", "stddev"))),
        ["Masking"] = new("Masking"),
        ["Flatten"] = new("StandaloneFlatten"),
        ["Reshape"] = new("KnownReshape"),
        ["Permute"] = new("Permute"),
        ["RepeatVector"] = new("RepeatVector"),
        ["Embedding"] = new("StandaloneEmbedding", All(
            Rename(
                ("init", "embeddings_initializer"),
                ("W_regularizer", "embeddings_regularizer"),
                ("W_constraint", "embeddings_constraint")),
            // Whole rows of the table are left out as it is trained.
            Drop("dropout"))),
        ["BatchNormalization"] = new("BatchNormalization", Drop("mode")),
        ["Convolution1D"] = new("Conv1D", All(convolution1D, mayBeFullyPadded)),
        ["Convolution2D"] = new("Conv2D", All(convolution2D, mayBeFullyPadded)),
        ["Convolution3D"] = new("Conv3D", All(convolution3D, mayBeFullyPadded)),
        ["AtrousConvolution1D"] = new("Conv1D", All(convolution1D, mayBeFullyPadded)),
        ["AtrousConvolution2D"] = new("Conv2D", All(convolution2D, mayBeFullyPadded)),
        ["Deconvolution2D"] = new("Deconvolution2D", convolution2D),
        ["SeparableConvolution2D"] = new("SeparableConv2D", All(convolution2D, OldSeparable.Initializers)),
        ["LocallyConnected1D"] = new("LocallyConnected1D", convolution1D),
        ["LocallyConnected2D"] = new("LocallyConnected2D", convolution2D),
        ["MaxPooling1D"] = new("MaxPooling1D", pooling1D),
        ["AveragePooling1D"] = new("AveragePooling1D", pooling1D),
        ["MaxPooling2D"] = new("MaxPooling2D", pooling),
        ["AveragePooling2D"] = new("AveragePooling2D", pooling),
        ["MaxPooling3D"] = new("MaxPooling3D", pooling),
        ["AveragePooling3D"] = new("AveragePooling3D", pooling),
        ["GlobalMaxPooling1D"] = new("GlobalMaxPooling1D"),
        ["GlobalAveragePooling1D"] = new("GlobalAveragePooling1D"),
        ["GlobalMaxPooling2D"] = new("GlobalMaxPooling2D", axes),
        ["GlobalAveragePooling2D"] = new("GlobalAveragePooling2D", axes),
        ["GlobalMaxPooling3D"] = new("GlobalMaxPooling3D", axes),
        ["GlobalAveragePooling3D"] = new("GlobalAveragePooling3D", axes),
        ["UpSampling1D"] = new("UpSampling1D", Rename(("length", "size"))),
        ["UpSampling2D"] = new("UpSampling2D", machineAxes),
        ["UpSampling3D"] = new("UpSampling3D", machineAxes),
        ["ZeroPadding1D"] = new("ZeroPadding1D", OldPadding.Of1D),
        ["ZeroPadding2D"] = new("ZeroPadding2D", All(OldPadding.Of2D, machineAxes)),
        ["ZeroPadding3D"] = new("ZeroPadding3D", machineAxes),
        ["Cropping1D"] = new("Cropping1D"),
        ["Cropping2D"] = new("Cropping2D", machineAxes),
        ["Cropping3D"] = new("Cropping3D", machineAxes),
        ["SimpleRNN"] = new("SimpleRNN", recurrent),
        ["LSTM"] = new("LSTM", recurrent),
        ["GRU"] = new("GRU", All(recurrent, Default("reset_after", false))),
        ["ConvLSTM2D"] = new("LegacyConvLSTM2D", All(recurrent, convolution2D)),
        ["LeakyReLU"] = new("LeakyReLU", Rename(("alpha", "negative_slope"))),
        ["ELU"] = new("ELU"),
        ["PReLU"] = new("PReLU", Rename(("init", "alpha_initializer"))),
        ["ThresholdedReLU"] = new("ThresholdedReLU"),
        ["ParametricSoftplus"] = new("ParametricSoftplus"),
        ["SReLU"] = new("SReLU"),
        ["TimeDistributed"] = new("TimeDistributed"),
        ["Bidirectional"] = new("LegacyBidirectional"),
        ["Merge"] = new("Merge", OldMergeModes.Rule),
    };
}
