namespace ParamGen.Operators;

/// <summary>Repeats the whole input along its axes.</summary>
/// <remarks>
/// Output shape: each size times its number of repeats. If there are fewer numbers than axes, they are those of the last axes; if there
/// are more, the output has more axes. Output type: that of the input.
/// Rejected: no number.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#tile-function">Keras, tile</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Tile(1, 2, 1)]</c> has output shape (None, 20, 64).</example>
public sealed class TileAttribute : OperatorAttribute
{
    /// <summary>Repeats the whole input.</summary>
    /// <param name="repeats">How often to repeat along each axis, that of the batch included: <c>1, 2, 1</c>.</param>
    public TileAttribute(params int[] repeats) => Repeats = repeats;

    /// <summary>How often to repeat along each axis, that of the batch included. At least one number.</summary>
    public int[] Repeats { get; }
}
