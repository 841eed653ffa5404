namespace ParamGen.Operators;

/// <summary>Splits its input along an axis into several outputs.</summary>
/// <remarks>
/// Output shapes: the input with the size of each part on the axis. The next layers take the outputs by number: <c>"split[0][1]"</c> is
/// the second output of the first call. Output type: that of the input.
/// Rejected: neither a number of parts nor indices, or both; an axis that the input does not have; a size that is not divisible by the
/// number of parts.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#split-function">Keras, split</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 6)] [Split(2, Axis = -1)] [Add("split[0][0]", "split[0][1]")]</c> has output shape (None, 10, 3).</example>
public sealed class SplitAttribute : OperatorAttribute
{
    /// <summary>Splits the input into equal parts.</summary>
    /// <param name="sections">The number of equal parts. Required, unless <see cref="Indices"/> is set.</param>
    public SplitAttribute(int sections = Unset.Integer) => Sections = sections;

    /// <summary>
    /// The number of equal parts. Required, unless <see cref="Indices"/> is set. Rejected: a number below 1; one that does not divide the
    /// size of the axis.
    /// </summary>
    public int Sections { get; }

    /// <summary>
    /// The positions at which to split: <c>new[] { 2, 5 }</c> has three outputs, of the positions before 2, from 2 to 4 and from 5 on.
    /// Default: not set; equal parts. Cannot be combined with <see cref="Sections"/>.
    /// </summary>
    public int[]? Indices { get; set; }

    /// <summary>
    /// The axis to split; the batch axis is 0, and negative axes count from the end. Default: 0, the batch axis, as in Keras. Rejected: an
    /// axis that the input does not have.
    /// </summary>
    public int Axis { get; set; }
}
