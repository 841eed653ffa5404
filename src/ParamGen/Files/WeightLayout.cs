namespace ParamGen;

/// <summary>How the weights in a file are laid out.</summary>
public enum WeightLayout
{
    /// <summary>
    /// As Keras stores them: the kernel of a convolution is (height, width, channels, filters), that of a Dense layer (inputs, units).
    /// </summary>
    Keras,

    /// <summary>
    /// As PyTorch stores them: the kernel of a convolution is (filters, channels, height, width), that of a Linear layer (units, inputs),
    /// and modules have names of their own.
    /// </summary>
    PyTorch,
}
