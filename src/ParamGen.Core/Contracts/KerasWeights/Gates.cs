using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Keras 1 stores a matrix for each gate of a recurrent layer, where later versions store one for all of them.</summary>
/// <remarks>Source: <see href="https://github.com/keras-team/keras/blob/1.2.2/keras/layers/recurrent.py">Keras 1.2.2</see>.</remarks>
internal static class Gates
{
    /// <summary>The gates of a long short-term memory, and those of a gated recurrent unit.</summary>
    private static readonly string[] known = ["cfio", "hrz"];

    /// <summary>The tensors, with the matrices of all gates as one.</summary>
    public static IReadOnlyList<StoredWeight> Joined(IReadOnlyList<StoredWeight> weights)
    {
        if (!weights.Any(weight => GateOf(weight) is not null))
            return weights;
        return
        [
            .. weights
                .GroupBy(weight => GateOf(weight) is null ? weight.Place : weight.Place.Substring(0, weight.Place.Length - 2))
                .SelectMany(group => AreAll(group) ? [Join(group.Key, [.. group])] : group.AsEnumerable()),
        ];
    }

    private static char? GateOf(StoredWeight weight)
    {
        var name = weight.Place.Substring(weight.Place.LastIndexOf('/') + 1);
        return name is ['W' or 'U' or 'b', '_', var gate] ? gate : null;
    }

    private static bool AreAll(IEnumerable<StoredWeight> parts) =>
        known.Contains(string.Concat(parts.Select(GateOf).OrderBy(gate => gate)));

    /// <summary>
    /// One matrix beside the other. A matrix that does not go with the others stands for all of them: it is what differs.
    /// </summary>
    private static StoredWeight Join(string place, IReadOnlyList<StoredWeight> parts)
    {
        var odd = parts
            .GroupBy(part => (part.Shape, part.Tensor.Type))
            .OrderBy(group => group.Count())
            .First().First().Tensor;
        if (odd.Shape.Count == 0 || parts.Any(part => !AreAlike(part.Tensor, odd)))
            return new(place, odd);
        var shape = odd.Shape.ToArray();
        try
        {
            shape[shape.Length - 1] = parts.Sum(part => part.Tensor.Shape[shape.Length - 1]);
        }
        catch (OverflowException)
        {
            return new(place, odd);
        }

        return new(place, odd with { Shape = shape });
    }

    /// <summary>Whether two matrices differ in their last axis at most.</summary>
    private static bool AreAlike(DescribedWeight one, DescribedWeight other) =>
        one.Shape.Count == other.Shape.Count && one.Shape.Take(one.Shape.Count - 1).SequenceEqual(other.Shape.Take(one.Shape.Count - 1));
}
