namespace ParamGen;

/// <summary>Keeps the average of each channel over both spatial axes.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, channels), or (batch, 1, 1, channels) with <see cref="GlobalPoolingAttribute.Keepdims"/>.
/// No weights. Refused: an input of another rank than 4.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling2d/">Keras, GlobalAveragePooling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(7, 7, 512)] [GlobalAveragePooling2D]</c> gives (None, 512).</example>
public sealed class GlobalAveragePooling2DAttribute : GlobalPoolingAttribute;
