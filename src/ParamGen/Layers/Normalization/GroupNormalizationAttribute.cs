namespace ParamGen;

/// <summary>
/// Normalizes groups of channels of each sample to mean 0 and variance 1, then scales them by gamma and shifts them by beta.
/// </summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights, each with one value per channel: gamma and beta.
/// Rejected: groups that do not divide the channels; groups that are neither positive nor -1; an axis that the input does not have or whose
/// size is unknown.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/group_normalization/">Keras, GroupNormalization
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(26, 26, 16)] [GroupNormalization(Groups = 4)]</c> has 16 + 16 = 32 parameters and output shape (None, 26, 26, 16).
/// </example>
public sealed class GroupNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>
    /// The number of groups that the channels are split into; with -1, each channel is a group. Default: 32. Must be positive or -1, and
    /// divide the number of channels.
    /// </summary>
    public int Groups { get; set; } = 32;

    /// <summary>
    /// The axis of the channels; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis. Rejected: an axis
    /// that the input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;
}
