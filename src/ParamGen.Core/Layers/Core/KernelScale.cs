namespace ParamGen.Core.Layers.Core;

/// <summary>
/// The shape of the scale of a kernel in an Einstein sum: one number for all that are summed together, laid out as the output's axes.
/// </summary>
/// <remarks>
/// Keras lines the scales of input and kernel up with the output, one after the other, so that what is left over of the input decides
/// about the kernel's. Source: <see href="https://keras.io/api/layers/core_layers/einsum_dense/">Keras, EinsumDense layer</see>.
/// </remarks>
internal static class KernelScale
{
    /// <summary>
    /// For each axis of the scale that of the kernel whose size it has, or null for a size of 1. Null where Keras cannot lay it out.
    /// </summary>
    public static IReadOnlyList<int?>? AxesOf(Equation equation)
    {
        if (equation.Elided is not Elided.Nothing)
            return null;
        var place = equation.Output.IndexOf(equation.Kernel[equation.Kernel.Length - 1]);
        _ = Line(equation.Input, equation.Output, ref place);
        var (order, free, surplus) = Line(equation.Kernel, equation.Output, ref place);
        var axes = order.Select(axis => equation.Output.Contains(equation.Kernel[axis]) ? (int?)axis : null).ToList();
        foreach (var axis in free)
            axes.Insert(Math.Min(axis, axes.Count), null);
        foreach (var axis in Enumerable.Reverse(surplus))
        {
            if (axis >= axes.Count)
                return null;
            axes.RemoveAt(axis);
        }

        return axes;
    }

    /// <summary>
    /// The operand's axes in the output's order. Each that is summed over goes where the output has an axis that the operand lacks;
    /// where there is none left it goes where the last one went, and is dropped in the end.
    /// </summary>
    /// <param name="operand">The letters of the input or the kernel.</param>
    /// <param name="output">The letters of the output.</param>
    /// <param name="place">Where the last axis that was summed over went; from the end where it is negative, as in Python.</param>
    private static (List<int> Order, List<int> Free, List<int> Surplus) Line(string operand, string output, ref int place)
    {
        var order = output.Where(letter => operand.Contains(letter)).Select(letter => operand.IndexOf(letter)).ToList();
        var free = Enumerable.Range(0, output.Length).Where(axis => !operand.Contains(output[axis])).ToList();
        var surplus = new List<int>();
        foreach (var summed in Enumerable.Range(0, operand.Length).Where(axis => !output.Contains(operand[axis])))
        {
            if (free.Count > 0)
            {
                place = free[0];
                free.RemoveAt(0);
            }
            else
            {
                surplus.Add(summed);
            }

            order.Insert(Math.Min(place < 0 ? Math.Max(order.Count + place, 0) : place, order.Count), summed);
        }

        return (order, free, surplus);
    }
}
