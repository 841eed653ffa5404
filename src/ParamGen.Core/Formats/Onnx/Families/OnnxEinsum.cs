namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Sums of products by an equation of axes, such as <c>bij,bjk->bik</c>.</summary>
internal static class OnnxEinsum
{
    public static OnnxTensor[] Shape(OnnxCall call) => Read(call) is { } equation
        ? [new([.. equation.Output.Select(axis => equation.Sizes[axis])])]
        : [];

    /// <summary>
    /// The product of all sizes, where two operands are multiplied and summed along an axis that both have. One operand, and two
    /// without a sum where one scales the other, are no matrix product. What is neither is not known.
    /// </summary>
    public static long? Count(OnnxCall call, OnnxTensor output)
    {
        if (call.InputCount == 1)
            return 0;
        if (call.InputCount != 2 || Read(call) is not { } equation)
            return null;
        var (left, right) = (equation.Operands[0], equation.Operands[1]);
        if (left.Distinct().Count() != left.Length || right.Distinct().Count() != right.Length)
            return null;
        if (left.Concat(right).Any(axis => !equation.Output.Contains(axis) && left.Contains(axis) != right.Contains(axis)))
            return null;
        if (left.Any(axis => right.Contains(axis) && !equation.Output.Contains(axis)))
            return OnnxTensor.Product(equation.Sizes.Values);
        return left.All(right.Contains) || right.All(left.Contains) ? 0 : null;
    }

    /// <summary>The axes of operands and output, a letter each; those of an ellipsis are numbers below 0, counted from the end.</summary>
    private static Equation? Read(OnnxCall call)
    {
        var text = call.Text("equation", "").Replace(" ", "");
        var arrow = text.IndexOf("->", StringComparison.Ordinal);
        var terms = (arrow < 0 ? text : text.Substring(0, arrow)).Split(',');
        call.Require(terms.Length == call.InputCount);
        if (call.IsDoubtful || call.Inputs().Count() != terms.Length || call.Inputs().Any(input => input.Shape is null))
            return null;
        var sizes = new Dictionary<int, long?>();
        var operands = new int[terms.Length][];
        for (var i = 0; i < terms.Length; i++)
        {
            var shape = call[i].Shape!;
            operands[i] = Axes(call, terms[i], shape.Length);
            call.Require(operands[i].Length == shape.Length);
            for (var axis = 0; axis < shape.Length && !call.IsDoubtful; axis++)
            {
                var label = operands[i][axis];
                sizes[label] = sizes.TryGetValue(label, out var size) ? OnnxElementwise.Broadcast(call, size, shape[axis]) : shape[axis];
            }
        }

        if (call.IsDoubtful)
            return null;
        var hidden = sizes.Keys.Where(label => label < 0).OrderBy(label => label).ToArray();
        // Without an arrow: the axes of the ellipsis, then the letters that stand once, sorted.
        int[] output = arrow < 0
            ? [.. hidden, .. operands.SelectMany(axes => axes).GroupBy(label => label).Where(group => group.Key > 0 && group.Count() == 1)
                .Select(group => group.Key).OrderBy(label => label)]
            : Axes(call, text.Substring(arrow + 2), text.Contains("...") && text.IndexOf("...", arrow, StringComparison.Ordinal) > 0
                ? text.Length - arrow - 5 + hidden.Length
                : -1);
        call.Require(output.Distinct().Count() == output.Length && output.All(sizes.ContainsKey));
        return call.IsDoubtful ? null : new(operands, output, sizes);
    }

    private static int[] Axes(OnnxCall call, string term, int rank)
    {
        var dots = term.IndexOf("...", StringComparison.Ordinal);
        var letters = dots < 0 ? term : term.Remove(dots, 3);
        call.Require(letters.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));
        var hidden = dots < 0 ? 0 : rank - letters.Length;
        call.Require(hidden >= 0);
        return call.IsDoubtful
            ? []
            : [.. letters.Take(dots < 0 ? letters.Length : dots).Select(letter => (int)letter),
                .. Enumerable.Range(0, hidden).Select(i => i - hidden),
                .. letters.Skip(dots < 0 ? letters.Length : dots).Select(letter => (int)letter)];
    }

    private sealed record Equation(int[][] Operands, int[] Output, Dictionary<int, long?> Sizes);
}
