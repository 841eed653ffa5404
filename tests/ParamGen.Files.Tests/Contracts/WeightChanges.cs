using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Files.Tests.Contracts;

/// <summary>A file with a change.</summary>
/// <param name="What">What was changed.</param>
/// <param name="File">The file.</param>
/// <param name="Weights">The weights whose layers it concerns.</param>
/// <param name="MayBeAtNetwork">Whether the file has something that belongs to no layer.</param>
internal sealed record WeightChange(string What, FileDescription File, string[] Weights, bool MayBeAtNetwork = false);

/// <summary>Every single change of a file of weights: of a dimension, a name, a type, or of a whole layer.</summary>
internal static class WeightChanges
{
    public static IEnumerable<WeightChange> Of(FileDescription file)
    {
        DescribedWeight[] weights = [.. FileWeights.Of(file)];
        return weights.SelectMany(weight => OfWeight(file, weight)).Concat(OfPairs(file, weights)).Concat(OfLayers(file, weights));
    }

    private static IEnumerable<WeightChange> OfWeight(FileDescription file, DescribedWeight weight)
    {
        for (var axis = 0; axis < weight.Shape.Count; axis++)
        {
            var shape = weight.Shape.ToArray();
            shape[axis]++;
            yield return Changed($"axis {axis}", weight with { Shape = shape });
        }

        yield return Changed("one axis more", weight with { Shape = new([.. weight.Shape, 1L]) });
        yield return Changed("type", weight with { Type = weight.Type == "float16" ? "float32" : "float16" });
        var parts = weight.Name.Split('/');
        for (var i = FirstPart(file, parts); i < parts.Length; i++)
        {
            string[] renamed = [.. parts];
            renamed[i] = renamed[i].EndsWith(":0", StringComparison.Ordinal) ? renamed[i][..^2] + "x:0" : renamed[i] + "x";
            var other = weight with { Name = string.Join("/", renamed) };
            yield return new($"{weight.Name} → {other.Name}", Rename(file, weight, other.Name), [weight.Name]);
        }

        yield return new($"{weight.Name} dropped", Without(file, [weight]), [weight.Name]);
        var copy = weight with { Name = weight.Name + "x" };
        yield return new($"{weight.Name} doubled", Add(file, weight, copy), [weight.Name]);

        WeightChange Changed(string what, DescribedWeight other) =>
            new(
                $"{weight.Name}: {what}",
                file with { Weights = file.Weights.Map(item => ReferenceEquals(item, weight) ? other : item) },
                [weight.Name]);
    }

    /// <summary>The shapes of two weights are exchanged.</summary>
    private static IEnumerable<WeightChange> OfPairs(FileDescription file, DescribedWeight[] weights)
    {
        for (var i = 0; i + 1 < weights.Length; i++)
        {
            for (var j = i + 1; j < weights.Length; j++)
            {
                var (one, other) = (weights[i], weights[j]);
                if (one.Shape != other.Shape || one.Type != other.Type)
                    yield return new(
                        $"{one.Name} and {other.Name} exchanged",
                        file with
                        {
                            Weights = file.Weights.Map(item => ReferenceEquals(item, one) ? other with { Name = one.Name }
                                : ReferenceEquals(item, other) ? one with { Name = other.Name }
                                : item),
                        },
                        [one.Name, other.Name]);
            }
        }
    }

    private static IEnumerable<WeightChange> OfLayers(FileDescription file, DescribedWeight[] weights)
    {
        if (file.Layers.Count > 0)
        {
            for (var i = 0; i < file.Layers.Count; i++)
            {
                var layer = file.Layers[i];
                var its = weights.Where(weight => layer.Weights.Contains(weight.Name)).ToArray();
                if (its.Length == 0)
                    continue;
                yield return new($"layer {layer.Name} dropped", Without(file, its), [its[0].Name], its.Length == weights.Length);
                yield return new(
                    $"layer {layer.Name} renamed",
                    file with { Layers = file.Layers.Map(item => item == layer ? item with { Name = "x" + item.Name } : item) },
                    [its[0].Name]);
                if (i + 1 < file.Layers.Count && file.Layers[i + 1].Weights.Count > 0)
                {
                    var next = file.Layers[i + 1];
                    var swapped = file.Layers.ToArray();
                    (swapped[i], swapped[i + 1]) = (next, layer);
                    yield return new(
                        $"layers {layer.Name} and {next.Name} exchanged",
                        file with { Layers = swapped },
                        [its[0].Name, next.Weights[0]]);
                }
            }

            yield break;
        }

        foreach (var layer in weights.GroupBy(weight => GroupOf(weight.Name)))
        {
            DescribedWeight[] its = [.. layer];
            yield return new($"layer {layer.Key} dropped", Without(file, its), [its[0].Name], its.Length == weights.Length);
            yield return new(
                $"layer {layer.Key} renamed",
                file with { Weights = file.Weights.Map(item => its.Contains(item) ? In(item, layer.Key + "x") : item) },
                [its[0].Name]);
            yield return new(
                $"layer {layer.Key} doubled",
                file with { Weights = new([.. file.Weights, .. its.Select(item => In(item, layer.Key + "_77"))]) },
                [its[0].Name],
                MayBeAtNetwork: true);

            DescribedWeight In(DescribedWeight item, string group) => item with { Name = group + item.Name[layer.Key.Length..] };
        }
    }

    private static string GroupOf(string name)
    {
        var parts = name.Split('/');
        return string.Join("/", parts.Take(parts.Contains("vars") ? 2 : parts.Length - 1));
    }

    /// <summary>The first part of a name that names a layer or something in it.</summary>
    private static int FirstPart(FileDescription file, string[] parts) =>
        file.Layers.Count > 0 ? (parts[0] == "model_weights" ? 2 : 1) : parts.Contains("vars") ? 1 : 0;

    private static FileDescription Rename(FileDescription file, DescribedWeight weight, string name) => file with
    {
        Weights = file.Weights.Map(item => ReferenceEquals(item, weight) ? item with { Name = name } : item),
        Layers = file.Layers.Map(layer => layer with { Weights = layer.Weights.Map(item => item == weight.Name ? name : item) }),
    };

    private static FileDescription Without(FileDescription file, DescribedWeight[] weights)
    {
        var names = weights.Select(weight => weight.Name).ToHashSet();
        return file with
        {
            Weights = new([.. file.Weights.Where(item => !names.Contains(item.Name))]),
            Layers = file.Layers.Map(layer => layer with { Weights = new([.. layer.Weights.Where(item => !names.Contains(item))]) }),
        };
    }

    private static FileDescription Add(FileDescription file, DescribedWeight weight, DescribedWeight copy) => file with
    {
        Weights = new([.. file.Weights, copy]),
        Layers = file.Layers.Map(layer => layer.Weights.Contains(weight.Name)
            ? layer with { Weights = new([.. layer.Weights, copy.Name]) }
            : layer),
    };
}
