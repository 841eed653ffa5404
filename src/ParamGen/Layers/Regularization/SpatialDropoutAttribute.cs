namespace ParamGen;

/// <summary>The base class of layers that drop whole channels of images or volumes at random during training.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/">Keras, regularization layers</see>.</remarks>
public abstract class SpatialDropoutAttribute : DropoutLayerAttribute
{
    private protected SpatialDropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
