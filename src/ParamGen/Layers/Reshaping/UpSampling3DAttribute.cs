namespace ParamGen;

/// <summary>Repeats what lies along each of three spatial axes.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, size · depth, size · rows, size · columns, channels). No weights.
/// Refused: a size less than 1; an input of another rank than 5.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling3d/">Keras, UpSampling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(4, 7, 7, 64)] [UpSampling3D(2)]</c> gives (None, 8, 14, 14, 64).</example>
public sealed class UpSampling3DAttribute : UpSamplingAttribute
{
    /// <summary>Makes the spatial axes the given number of times as long.</summary>
    /// <param name="size">One number for all three axes, or depth, rows and columns. Default: 2.</param>
    public UpSampling3DAttribute(params int[] size)
        : base(size)
    {
    }
}
