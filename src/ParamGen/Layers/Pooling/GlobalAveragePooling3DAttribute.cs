namespace ParamGen;

/// <summary>Averages each channel over all three spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, channels), or (batch, 1, 1, 1, channels) with
/// <see cref="GlobalPoolingAttribute.KeepDims"/>. No weights.
/// Rejected: an input whose rank is not 5.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling3d/">Keras, GlobalAveragePooling3D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(4, 7, 7, 512)] [GlobalAveragePooling3D]</c> has output shape (None, 512).</example>
public sealed class GlobalAveragePooling3DAttribute : GlobalPoolingAttribute;
