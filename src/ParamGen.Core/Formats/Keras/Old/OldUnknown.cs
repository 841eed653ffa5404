using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Arguments that a layer has in Keras 3 and had not before.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/tree/master/tf_keras/layers">TF-Keras, layers</see>.
/// </remarks>
internal static class OldUnknown
{
    /// <summary>Those that no class of older versions has, and what the upgrade itself calls numbers that it finds elsewhere.</summary>
    private static readonly HashSet<string> everywhere =
    [
        "lora_rank", "lora_alpha", "use_cudnn", "rms_scaling", "sliding_window", "flash_attention", "use_gate", "bounding_box_format",
        "pad_to_aspect_ratio", "antialias", "depth", "is_one_hot", "counts_kernel_alone",
    ];

    private static readonly HashSet<string> ofCuDNN =
    [
        "activation", "recurrent_activation", "use_bias", "dropout", "recurrent_dropout", "seed", "unroll", "implementation",
    ];

    private static readonly Dictionary<string, HashSet<string>> byClass = new()
    {
        ["Attention"] = ["seed"],
        ["AdditiveAttention"] = ["seed"],
        ["MultiHeadAttention"] = ["seed"],
        ["SimpleRNN"] = ["seed"],
        ["LSTM"] = ["seed"],
        ["GRU"] = ["seed"],
        ["ConvLSTM1D"] = ["seed"],
        ["ConvLSTM2D"] = ["seed"],
        ["ConvLSTM3D"] = ["seed"],
        ["SimpleRNNCell"] = ["seed", "activity_regularizer"],
        ["LSTMCell"] = ["seed", "activity_regularizer"],
        ["PeepholeLSTMCell"] = ["seed", "activity_regularizer"],
        ["GRUCell"] = ["seed", "activity_regularizer"],
        ["CuDNNLSTM"] = ofCuDNN,
        ["CuDNNGRU"] = ofCuDNN,
        ["TextVectorization"] = ["length"],
        ["LocallyConnected1D"] = ["dilation_rate"],
        ["LocallyConnected2D"] = ["dilation_rate"],
        ["ZeroPadding1D"] = ["data_format"],
        ["CenterCrop"] = ["data_format"],
        ["Resizing"] = ["data_format", "fill_mode", "fill_value"],
        ["RandomBrightness"] = ["data_format"],
        ["RandomContrast"] = ["data_format", "value_range"],
        ["RandomCrop"] = ["data_format"],
        ["RandomFlip"] = ["data_format"],
        ["RandomRotation"] = ["data_format"],
        ["RandomTranslation"] = ["data_format"],
        ["RandomZoom"] = ["data_format"],
        ["LeakyReLU"] = ["negative_slope"],
    };

    /// <summary>Says which arguments the layer does not have.</summary>
    public static void Check(OldConfig config)
    {
        foreach (var member in config.Members)
        {
            if (everywhere.Contains(member.Name) || (byClass.TryGetValue(config.Layer, out var own) && own.Contains(member.Name)))
                config.RefuseUnknown(member);
        }
    }

    /// <summary>Says that an argument has the name that it has in later versions alone.</summary>
    public static void RefuseUnknown(this OldConfig config, JsonMember member) =>
        config.RefuseAt(member.Position, $"takes no argument '{member.Written}'");
}
