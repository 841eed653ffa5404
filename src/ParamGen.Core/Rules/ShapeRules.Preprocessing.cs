using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>The shape rules of image layers.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0250_NotThreeChannels = new(
        "PG0250",
        "The images do not have three channels",
        "{0}: requires images with 3 channels (red, green and blue), but '{1}' has output shape {2}, with {3} on the channel axis");

    public static readonly Rule PG0251_CrossedShapes = new(
        "PG0251",
        "The crossed inputs have different last axes",
        "{0}: crosses values one by one, but '{1}' has output shape {2}, and '{3}' has {4}; give both the same last axis");

    public static readonly Rule PG0252_UnknownChannels = new(
        "PG0252",
        "The number of channels is unknown",
        "{0}: each channel has a spectrogram of its own, but '{1}' has output shape {2}, with an unknown number of channels; set it");

    public static readonly Rule PG0253_UnknownVocabulary = new(
        "PG0253",
        "A weight's shape depends on a vocabulary's size",
        $"{{0}}: the weight '{{1}}' would have shape {{2}}, because the size of the vocabulary of '{{3}}' is known only after adapt; set "
            + $"its {Word.Argument("VocabularySize")}, or give it a vocabulary");
}
