namespace ParamGen;

/// <summary>Normalises groups of channels to mean 0 and variance 1, sample by sample, then scales them by gamma and moves them by beta.</summary>
/// <remarks>
/// Shape: unchanged. Weights, each with one number a channel: gamma and beta.
/// Refused: groups that do not divide the channels; groups less than 1 other than -1; an axis that the input does not have, or
/// whose size is not known.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/group_normalization/">Keras, GroupNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(26, 26, 16)] [GroupNormalization(Groups = 4)]</c> has 16 + 16 = 32 parameters and gives (None, 26, 26, 16).</example>
public sealed class GroupNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>Into how many groups the channels are split; -1 makes each channel a group. Default: 32. Refused: a number that does not divide the channels.</summary>
    public int Groups { get; set; } = 32;

    /// <summary>The axis of the channels, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;
}
