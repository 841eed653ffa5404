using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Layers that number categories, or that encode their numbers.</summary>
internal static class OldCategories
{
    public static readonly OldRule Discretization = config =>
    {
        // Their count where it is a number, as the boundaries were called in TensorFlow 2.4.
        config.Rename("bins", config["bins"] is { Kind: JsonKind.Number } ? "num_bins" : "bin_boundaries");
        Modes(config);
    };

    public static readonly OldRule CategoryEncoding = config =>
    {
        config.Rename("max_tokens", "num_tokens");
        Modes(config);
    };

    public static readonly OldRule Hashing = config =>
    {
        var bins = config.Take("num_bins");
        if (bins is not { Value.Kind: JsonKind.Number })
            config.Refuse(bins?.Value, "lacks a number of 'num_bins'");
        else if (IsEncoded(config))
            config.Add("depth", bins.Value.Value);
        // What it mixes in, and what stands for nothing.
        OldRules.Drop("salt", "mask_value", "dtype")(config);
    };

    public static readonly OldRule Lookup = config =>
    {
        if (IsEncoded(config))
            Depth(config);
        Words(config);
        OldRules.Drop("num_oov_indices", "oov_token", "mask_token", "max_values", "mask_value", "oov_value", "invert")(config);
    };

    public static readonly OldRule Text = config =>
    {
        if (config["split"] is null or { IsNull: true })
            config.Refuse(config["split"], "does not split its texts, which is not supported");
        if (config["ragged"] is { Kind: JsonKind.True } ragged)
            config.Refuse(ragged, "gives ragged tensors, which is not supported");
        if (IsEncoded(config))
            Depth(config);
        config.Take("is_one_hot");
        config.Rename("output_sequence_length", "length");
        Words(config);
        // How it takes texts apart.
        OldRules.Drop("standardize", "split", "ngrams", "ragged")(config);
    };

    /// <summary>What older versions called the ways of encoding.</summary>
    private static void Modes(OldConfig config) => OldRules.Words("output_mode", ("binary", "multi_hot"), ("tf-idf", "tf_idf"))(config);

    /// <summary>Takes the mode: whether it gives rows rather than numbers.</summary>
    private static bool IsEncoded(OldConfig config)
    {
        Modes(config);
        OldRules.Drop("sparse")(config);
        var mode = config.Take("output_mode");
        switch (mode?.Value.Text)
        {
            case null or "int":
                return false;
            case "one_hot":
                config.Add("is_one_hot", true);
                return true;
            case "multi_hot" or "count" or "tf_idf":
                return true;
            default:
                config.RefuseValue(mode!.Value);
                return false;
        }
    }

    /// <summary>How long a row is: as many as there may be at most, or as there are.</summary>
    private static void Depth(OldConfig config)
    {
        var depth = config.IsTrue("pad_to_max_tokens") ? config["max_tokens"] : config["vocabulary_size"] ?? config["vocab_size"];
        if (depth is { Kind: JsonKind.Number })
            config.Add("depth", depth);
        else
            config.Refuse(null, "does not say how many words it knows, so that the size of its output is not known");
    }

    /// <summary>The words that it knows, and where those come from.</summary>
    private static void Words(OldConfig config) => OldRules.Drop(
        "max_tokens", "pad_to_max_tokens", "vocabulary", "vocabulary_size", "vocab_size", "idf_weights", "encoding", "vocabulary_dtype",
        "has_input_vocabulary", "dtype")(config);
}
