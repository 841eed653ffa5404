namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Separable convolutions, which had one initializer for both kernels in Keras 1.</summary>
internal static class OldSeparable
{
    public static readonly OldRule Initializers = config =>
    {
        if (config.Take("kernel_initializer") is not { } init)
            return;
        config.Add("depthwise_initializer", init.Value);
        config.Add("pointwise_initializer", init.Value);
    };
}
