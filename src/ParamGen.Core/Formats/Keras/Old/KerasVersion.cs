using System.Globalization;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The Keras 1 or 2 that wrote a file: a package of its own up to 2.3.1, later the part of TensorFlow of that name.</summary>
/// <param name="Major">1 or 2.</param>
/// <param name="Minor">The number after it.</param>
/// <param name="Patch">The last number.</param>
/// <param name="IsTensorFlow">Whether it is the Keras that is part of TensorFlow.</param>
/// <remarks>
/// Sources: <see href="https://github.com/keras-team/keras/releases">Keras, releases</see>,
/// <see href="https://github.com/keras-team/tf-keras">TF-Keras</see>.
/// </remarks>
internal sealed record KerasVersion(int Major, int Minor, int Patch, bool IsTensorFlow)
{
    /// <summary>The last that writes files in the format of Keras 2; one that does not say which wrote it is read as one of its.</summary>
    private static readonly KerasVersion latest = new(2, 21, 0, true) { IsAssumed = true };

    /// <summary>Whether the file does not say which version wrote it.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether it is Keras 1.</summary>
    public bool IsFirst => Major == 1;

    /// <summary>Whether it is Keras 1 or 2 as a package of its own, which knows shapes by rules rather than by TensorFlow.</summary>
    public bool IsStandalone => !IsTensorFlow;

    /// <summary>Whether it is tf.keras of TensorFlow 1 (or of 2.0 and 2.1, which call themselves the same).</summary>
    public bool IsOfTensorFlow1 => IsTensorFlow && Minor < 3;

    /// <summary>
    /// Whether TensorFlow 1.13 or an earlier one wrote it, which calls itself what the later ones do; null where nothing tells.
    /// </summary>
    public bool? IsBeforeTensorFlow114 { get; init; } = false;

    /// <summary>
    /// Whether TensorFlow 2.0 or 2.1 wrote it, which call themselves what TensorFlow 1 does: their initializers have no type of their own.
    /// </summary>
    public bool IsTensorFlow2 { get; init; }

    /// <summary>What a model within another makes of shapes that are not its own.</summary>
    public ModelCalls Calls => IsStandalone || IsOfTensorFlow1 ? ModelCalls.Any
        : IsAtLeast(2, 12) ? ModelCalls.FittingSamples
        : ModelCalls.Merging;

    /// <summary>What becomes of layers that lead to no output of their model; null for TensorFlow 1, whose versions differ.</summary>
    public UnusedLayers? Unused => IsStandalone ? UnusedLayers.Dropped : IsOfTensorFlow1 ? null : UnusedLayers.Kept;

    public bool IsAtLeast(int major, int minor, int patch = 0) => (Major, Minor, Patch).CompareTo((major, minor, patch)) >= 0;

    /// <summary>The version that a file is of; null for one of Keras 3, or of nothing that is known.</summary>
    public static KerasVersion? Of(KerasFile file)
    {
        if (file.Version is not { } written)
            return OldSigns.IsOfKeras2(file.Model) ? latest : null;
        if (Parse(written) is not { } version)
            return null;
        return version.IsOfTensorFlow1 ? version with
        {
            IsBeforeTensorFlow114 = OldSigns.IsBeforeTensorFlow114(file.Model),
            IsTensorFlow2 = OldSigns.IsOfTensorFlow2(file.Model),
        }
        : version;
    }

    /// <summary>"1.2.2", "2.2.4-tf", "2.21.0".</summary>
    private static KerasVersion? Parse(string text)
    {
        const string OfTensorFlow = "-tf";
        var isMarked = text.EndsWith(OfTensorFlow, StringComparison.Ordinal);
        string[] parts = (isMarked ? text.Substring(0, text.Length - OfTensorFlow.Length) : text).Split('.');
        if (parts.Length < 2 || Number(parts[0]) is not (1 or 2) || Number(parts[1]) is not { } minor)
            return null;
        // The package of its own ends with 2.3.1; 2.4.0 is that of TensorFlow 2.3.
        var patch = parts.Length > 2 ? Number(parts[2]) ?? 0 : 0;
        return new(Number(parts[0])!.Value, minor, patch, isMarked || (parts[0] == "2" && minor > 3));
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
