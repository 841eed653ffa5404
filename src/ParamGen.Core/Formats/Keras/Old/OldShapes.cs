using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Layers that give other shapes in one version than in another.</summary>
internal static class OldShapes
{
    /// <summary>Keras as a package of its own must know how many numbers there are.</summary>
    public static readonly OldRule Flatten = config => config.Kind = config.Version.IsStandalone ? "StandaloneFlatten" : "Flatten";

    /// <summary>So must its Reshape up to 2.0; TensorFlow 1 leaves an open size open where it does not know the batch size.</summary>
    public static readonly OldRule Reshape = config =>
    {
        if (!config.Version.IsAtLeast(2, 1))
            config.Kind = "KnownReshape";
        else if (config.Version.IsOfTensorFlow1)
            config.Kind = "TensorReshape";
        if (config.Version.IsTensorFlow2 && config["target_shape"]?.Items.Any(size => size.Text == "-1") is true)
            config.Refuse(config["target_shape"], "has an open size, which TensorFlow 2.0 and 2.1 compute in different ways");
    };

    /// <summary>Keras 2.2.3 to 2.3.1 forgot to ask how many axes there are.</summary>
    public static readonly OldRule UpSampling1D = config =>
    {
        if (config.Version.IsStandalone && config.Version.IsAtLeast(2, 2, 3))
            config.Kind = "LooseUpSampling1D";
    };

    /// <summary>Ways to enlarge an image that Keras 3 has no word for; none changes a size.</summary>
    public static readonly OldRule Interpolation = config =>
    {
        if (config["interpolation"] is { Kind: JsonKind.String, Text: "area" or "gaussian" or "mitchellcubic" })
            config.Take("interpolation");
    };

    /// <summary>TensorFlow 2.5 and later know both sizes of the output or none.</summary>
    public static readonly OldRule UpSampling2D = config =>
    {
        Interpolation(config);
        if (config.Version.IsTensorFlow && config.Version.IsAtLeast(2, 5))
            config.Kind = "TensorUpSampling2D";
    };

    /// <summary>tf.keras forgot to ask how many axes there are.</summary>
    public static readonly OldRule UpSampling3D = config =>
    {
        if (config.Version.IsTensorFlow)
            config.Kind = "LooseUpSampling3D";
    };

    /// <summary>Keras up to 2.2 reads a dilation and does not take it into account as it computes the output's shape.</summary>
    public static readonly OldRule DepthwiseConv2D = config =>
    {
        if (config.Version.IsStandalone && !config.Version.IsAtLeast(2, 3))
            config.Take("dilation_rate");
    };
}
