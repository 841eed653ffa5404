using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>How many positions windows take that slide along several axes.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/nn/">Keras, neural network ops</see>.</remarks>
internal static class Slide
{
    /// <summary>A single number for all axes, or a list with one for each.</summary>
    /// <param name="value">The number or the list.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="count">How many axes there are.</param>
    /// <param name="mayRepeat">Whether a list of a single number goes for all axes as well.</param>
    public static long[] PerAxis(Operand value, string name, int count, bool mayRepeat = false)
    {
        var numbers = value.AsIntegers(name);
        return value is not Operand.List || (mayRepeat && numbers.Length == 1) ? [.. Enumerable.Repeat(numbers[0], count)]
            : numbers.Length == count ? numbers
            : throw new Refusal($"takes a number for each of {count} axes as '{name}', not {value}");
    }

    /// <summary>The positions of windows along each axis; null where the axis's size is not known.</summary>
    public static long?[] Over(long?[] sizes, long[] windows, long[] strides, string padding) =>
        [.. sizes.Select((size, axis) => Over(size, windows[axis], strides[axis], padding))];

    /// <summary>The positions of a kernel along each axis.</summary>
    public static long?[] Convolved(long?[] sizes, long?[] kernel, Operand strides, Operand dilation, string padding)
    {
        if (padding is not ("valid" or "same" or "causal"))
            throw new Refusal($"takes 'valid', 'same' or 'causal' as 'padding', not '{padding}'");
        var dilations = PerAxis(dilation, "dilation_rate", sizes.Length);
        // Where the edges are padded, the size of the kernel does not matter.
        long[] reach = [.. kernel.Zip(dilations, (size, rate) => padding == "valid"
            ? Window.Extent(size ?? throw new Refusal("takes a kernel of a known size"), rate)
            : 1)];
        return Over(sizes, reach, PerAxis(strides, "strides", sizes.Length, mayRepeat: true), padding);
    }

    private static long? Over(long? size, long window, long stride, string padding)
    {
        if (size is not { } known)
            return stride == 0 ? throw new Refusal("takes no strides of 0") : null;
        // ⌊(n − window) / stride⌋ + 1, or ⌈n / stride⌉ where the edges are padded
        var positions = Axes.FloorDivide(known - (padding == "valid" ? window : 1), stride) + 1;
        return padding == "valid" && positions <= 0
            ? throw new Refusal($"has a window of {window}, which does not fit into {known}")
            : positions;
    }
}
