namespace ParamGen;

/// <summary>Averages each channel over both spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, channels), or (batch, 1, 1, channels) with
/// <see cref="GlobalPoolingAttribute.KeepDims"/>. No weights.
/// Rejected: an input whose rank is not 4.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling2d/">Keras, GlobalAveragePooling2D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(7, 7, 512)] [GlobalAveragePooling2D]</c> has output shape (None, 512).</example>
public sealed class GlobalAveragePooling2DAttribute : GlobalPoolingAttribute;
