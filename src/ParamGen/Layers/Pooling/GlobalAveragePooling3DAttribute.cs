namespace ParamGen;

/// <summary>Keeps the average of each channel over all three spatial axes.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, channels), or (batch, 1, 1, 1, channels) with <see cref="GlobalPoolingAttribute.Keepdims"/>.
/// No weights. Refused: an input of another rank than 5.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling3d/">Keras, GlobalAveragePooling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(4, 7, 7, 512)] [GlobalAveragePooling3D]</c> gives (None, 512).</example>
public sealed class GlobalAveragePooling3DAttribute : GlobalPoolingAttribute;
