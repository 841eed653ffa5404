using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>The rules of regularisation, preprocessing and augmentation.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0150_WordNotSupported = new(
        "PG0150",
        "The layer does not support this option",
        "{0}: {3} does not support {1} '{2}'; use {4}");

    public static readonly Rule PG0151_OutOfBounds = new(
        "PG0151",
        "A value is out of range",
        "{0}: {1} is {2}; it must be {3}");

    public static readonly Rule PG0152_NotARange = new(
        "PG0152",
        "A range does not have two values",
        "{0}: {1} has {2}; it takes {3}");

    public static readonly Rule PG0153_EvenKernel = new(
        "PG0153",
        "The kernel size must be odd",
        "{0}: {1} is {2}; it must be odd on every axis, so that the kernel has a center");

    public static readonly Rule PG0154_SparseNumbers = new(
        "PG0154",
        $"{Word.Argument("Sparse")} output requires an encoding mode",
        $"{{0}}: with {Word.Value(OutputMode.Int)} there is one output value per input value, so nothing can be sparse; remove "
            + $"{Word.Argument("Sparse")}, or use another mode");

    public static readonly Rule PG0155_WeightsWithoutCounts = new(
        "PG0155",
        $"{Word.Argument("CountWeights")} requires {Word.Value(OutputMode.Count)}",
        $"{{0}}: {Word.Argument("CountWeights")} requires {Word.Value(OutputMode.Count)}, but the mode is {{1}}; change the mode, or "
            + $"remove {Word.Argument("CountWeights")}");

    public static readonly Rule PG0156_Vocabulary = new(
        "PG0156",
        "The vocabulary is invalid",
        "{0}: the vocabulary {1}");

    public static readonly Rule PG0157_PaddingWithoutMaximum = new(
        "PG0157",
        $"{Word.Argument("PadToMaxTokens")} requires {Word.Argument("MaxTokens")}",
        $"{{0}}: {Word.Argument("PadToMaxTokens")} pads each encoding to {Word.Argument("MaxTokens")}, which is not set; set it, or remove "
            + $"{Word.Argument("PadToMaxTokens")}");

    public static readonly Rule PG0158_OnlyIndices = new(
        "PG0158",
        $"The argument requires {Word.Value(OutputMode.Int)}",
        $"{{0}}: {{1}} requires {Word.Value(OutputMode.Int)}, but the mode is {{2}}; change the mode, or remove {{1}}");

    public static readonly Rule PG0159_IdfWeightsWithoutTfIdf = new(
        "PG0159",
        $"{Word.Argument("IdfWeights")} requires {Word.Value(OutputMode.TfIdf)}",
        $"{{0}}: {Word.Argument("IdfWeights")} requires {Word.Value(OutputMode.TfIdf)}, but the mode is {{1}}; change the mode, or remove "
            + $"{Word.Argument("IdfWeights")}");

    public static readonly Rule PG0160_VocabularyTooLarge = new(
        "PG0160",
        $"The vocabulary is larger than {Word.Argument("MaxTokens")}",
        $"{{0}}: the vocabulary has size {{3}} (its tokens, {{1}}, and {{2}} for the mask and unknown tokens), but "
            + $"{Word.Argument("MaxTokens")} is {{4}}");

    public static readonly Rule PG0161_SaltWithoutHash = new(
        "PG0161",
        $"{Word.Argument("Salt")} for integers requires {Word.Value(OovMethod.Farmhash)}",
        $"{{0}}: {Word.Value(OovMethod.Floormod)} hashes no integers, so they cannot be salted; use {Word.Value(OovMethod.Farmhash)}, or "
            + $"remove {Word.Argument("Salt")}");

    public static readonly Rule PG0162_OtherVocabularySize = new(
        "PG0162",
        $"{Word.Argument("VocabularySize")} is not that of the vocabulary",
        $"{{0}}: {Word.Argument("VocabularySize")} is {{1}}, but the vocabulary has size {{2}}; remove "
            + $"{Word.Argument("VocabularySize")}");

    public static readonly Rule PG0163_IndicesOfFractions = new(
        "PG0163",
        "Indices require an integer type",
        $"{{0}}: with {Word.Value(OutputMode.Int)} the output is indices, so {Word.Argument("DType")} cannot be {{1}}; use "
            + $"{Word.Value(DType.Int32)} or {Word.Value(DType.Int64)}");

    public static readonly Rule PG0164_TransformTooShort = new(
        "PG0164",
        "The Fourier transform is shorter than its frame",
        "{0}: {1} is {2}, but {3} is {4}; a transform must hold a whole frame");
}
