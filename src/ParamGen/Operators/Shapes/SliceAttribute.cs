namespace ParamGen.Operators;

/// <summary>Takes a part of its input, as Python's <c>x[…]</c> does.</summary>
/// <remarks>
/// Output shape: an integer removes its axis, a range keeps the positions that it covers, <c>None</c> inserts an axis of size 1, and
/// <c>...</c> means all axes that the other parts do not name. Axes after the last part stay as they are. The first part is that of the
/// batch axis.
/// Keras calls the operator <c>GetItem</c>. Output type: that of the input.
/// Rejected: text that is not a subscript; more parts than axes; an index that is out of range; a step of 0.
/// <para>Source: <see href="https://keras.io/api/ops/core/#get_item-function">Keras, get_item</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Slice(":, -1")]</c> has output shape (None, 64).</example>
public sealed class SliceAttribute : OperatorAttribute
{
    /// <summary>Takes a part of the input.</summary>
    /// <param name="subscript">What Python has between the brackets: <c>"..., -1, :"</c>, <c>":, ::2"</c>, <c>":, None"</c>.</param>
    public SliceAttribute(string subscript) => Subscript = subscript;

    /// <summary>
    /// What Python has between the brackets of <c>x[…]</c>, separated by commas: integers, ranges <c>start:stop:step</c>, <c>...</c>, and
    /// <c>None</c> or <c>newaxis</c>. Negative numbers count from the end. Rejected: anything else.
    /// </summary>
    public string Subscript { get; }
}
