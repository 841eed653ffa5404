using System.Text.RegularExpressions;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>A shape after a pattern of names: <c>b (h p) w c -> b h w (p c)</c>.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/">Keras, rearrange</see>.</remarks>
internal static class Rearrangement
{
    public static Shape Of(Shape shape, Operand pattern, Operand.Map lengths)
    {
        if (pattern is not Operand.Text { Value: var text } || Regex.Split(text, @"\s*->\s*") is not [var input, var output])
            throw new Refusal($"takes a pattern such as 'b h w -> b (h w)', not {pattern}");
        var sizes = lengths.Members.ToDictionary(length => length.Name, length => length.Value.AsInteger(length.Name));
        var axes = AxesOf(input);
        if (axes.Count != shape.Rank)
            throw new Refusal($"has {axes.Count} axes in '{input}', but the shape {shape} has rank {shape.Rank}");
        for (var i = 0; i < axes.Count; i++)
            Split(axes[i], shape[i] ?? throw new Refusal($"cannot rearrange {shape}, whose axis {i} is not known"), sizes);
        return new([.. AxesOf(output).Select(names => names.Aggregate((long?)1, (product, name) => product * SizeOf(name)))]);

        long SizeOf(string name) => sizes.TryGetValue(name, out var size) ? size : throw new Refusal($"has no axis '{name}' in '{input}'");
    }

    /// <summary>The names of each axis: several where they stand in parentheses.</summary>
    private static List<string[]> AxesOf(string pattern) =>
    [
        .. Regex.Matches(pattern, @"\w+|\([\w\s]*\)").Cast<Match>()
            .Select(match => match.Value.Trim('(', ')').Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>An axis, or those in its parentheses; the one whose length is not given gets what is left.</summary>
    private static void Split(string[] names, long size, Dictionary<string, long> sizes)
    {
        string[] open = [.. names.Where(name => !sizes.ContainsKey(name))];
        if (open.Length > 1)
            throw new Refusal($"lacks a length for '{open[1]}'");
        var known = names.Except(open).Aggregate(1L, (product, name) => product * sizes[name]);
        if (known == 0 || size % known != 0 || (open.Length == 0 && size != known))
            throw new Refusal($"cannot split {size} into lengths whose product is {known}");
        if (open.Length == 1)
            sizes[open[0]] = size / known;
    }
}
