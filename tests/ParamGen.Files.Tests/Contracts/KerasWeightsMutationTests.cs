using ParamGen.Core.Rules;

namespace ParamGen.Files.Tests.Contracts;

/// <summary>
/// One thing in a file of weights is changed, dropped, doubled or swapped: it is found at the layer to which it belongs. Some hundreds of
/// changes by default, all of them with <c>PARAMGEN_SAMPLES=full</c>.
/// </summary>
public class KerasWeightsMutationTests
{
    private const int Samples = 8;

    private static readonly bool isFull = Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full";

    public static TheoryData<string> Rows => KerasWeightsTests.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_is_found_at_its_layer(string file)
    {
        var network = KerasWeightsTests.NetworkOf(KerasNetwork.ArchitectureOf(file));
        var layers = new StoredLayers(file);
        WeightChange[] all = [.. WeightChanges.Of(KerasNetwork.Describe(file))];
        Assert.NotEmpty(all);
        var step = isFull ? 1 : Math.Max(1.0, (double)all.Length / Samples);
        var missed = new List<string>();
        for (var at = 0.0; at < all.Length; at += step)
        {
            var change = all[(int)at];
            var found = network.Problems(change.File);
            var expected = change.Weights.Select(layers.Of).ToList();
            if (!found.Any(problem => expected.Any(layer => IsAt(problem, layer, change.MayBeAtNetwork))))
                missed.Add($"{change.What}: expected at {string.Join(" or ", expected)}, "
                    + $"found {string.Join("; ", network.Messages(change.File).DefaultIfEmpty("nothing"))}");
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {all.Length}:\n{string.Join("\n", missed.Take(10))}");
    }

    private static bool IsAt(Problem problem, string layer, bool mayBeAtNetwork) =>
        problem.Origin.IsNetwork ? mayBeAtNetwork
            : problem.Name == layer || problem.Name.StartsWith(layer + "/", StringComparison.Ordinal);
}
