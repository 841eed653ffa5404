using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Operators.Calls;

/// <summary>The shape that subscripts of a sum of products give: <c>bij,bjk->bik</c>.</summary>
/// <remarks>
/// Keras reads them with less care than NumPy: sizes that are summed over are not compared. Source:
/// <see href="https://keras.io/api/ops/numpy/">Keras, einsum</see>.
/// </remarks>
internal static class Subscripts
{
    private const string Dots = "...";

    public static Shape Of(string subscripts, Shape[] operands)
    {
        var sides = Split(subscripts, "->");
        if (sides.Length > 2)
            throw new Refusal($"takes a single '->' in '{subscripts}'", "subscripts");
        var inputs = sides[0].Split(',');
        if (inputs.Length != operands.Length)
            throw new Refusal(
                $"has {Numbers.Of(inputs.Length, "input")} in '{subscripts}', but takes {Numbers.Of(operands.Length, "tensor")}",
                "subscripts");
        var output = sides.Length == 2 ? sides[1] : Implied(sides[0]);
        return operands.Zip(inputs, (shape, input) => Spread(output, input, shape)).Aggregate(Broadcasting.With);
    }

    /// <summary>Without an output it is all letters that stand once, in order.</summary>
    private static string Implied(string inputs) =>
        Dots + string.Concat(inputs.Where(char.IsLetter).GroupBy(letter => letter).Where(group => group.Count() == 1)
            .Select(group => group.Key).OrderBy(letter => letter));

    /// <summary>An operand's shape as the output has it: its sizes where it has the letters, and 1 for the others.</summary>
    private static Shape Spread(string output, string input, Shape shape)
    {
        var parts = Split(input, Dots);
        var (before, after) = (parts[0], parts.Length > 1 ? parts[1] : "");
        var isWhole = parts.Length == 1 ? before.Length == shape.Rank : before.Length + after.Length <= shape.Rank;
        if (!isWhole || parts.Length > 2 || !(before + after).All(char.IsLetter))
            throw new Refusal($"has '{input}' for a tensor of shape {shape}", "subscripts");
        var dims = new List<long?>();
        for (var i = 0; i < output.Length; i++)
        {
            if (string.CompareOrdinal(output, i, Dots, 0, Dots.Length) == 0)
            {
                if (parts.Length > 1)
                    dims.AddRange(shape.Dims.Skip(before.Length).Take(shape.Rank - before.Length - after.Length));
                i += Dots.Length - 1;
            }
            else if (SizeOf(output[i]) is { } size)
            {
                dims.Add(size.Value);
            }
            else if (output[i] is >= 'a' and <= 'z')
            {
                dims.Add(1);
            }
            else if (!char.IsWhiteSpace(output[i]))
            {
                throw new Refusal($"has '{output[i]}' in its output, which '{input}' lacks", "subscripts");
            }
        }

        return new([.. dims]);

        // Of a letter that stands twice the first counts, and behind the dots the last.
        Size? SizeOf(char letter) =>
            before.IndexOf(letter) is >= 0 and var first ? new(shape[first])
            : after.LastIndexOf(letter) is >= 0 and var last ? new(shape[last - after.Length])
            : null;
    }

    private static string[] Split(string text, string separator) => text.Split([separator], StringSplitOptions.None);

    private sealed record Size(long? Value);
}
