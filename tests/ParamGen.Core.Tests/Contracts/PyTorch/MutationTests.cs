using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Files with one thing wrong: it is seen, and said of the layer that it is wrong for.</summary>
public class MutationTests
{
    [Fact]
    public void What_is_wrong_with_a_file_is_said_of_its_layer()
    {
        Mutant[] all = [.. PyTorchPair.All.SelectMany(Mutant.Of)];
        var unseen = Sampling.Some(all, 600)
            .Where(mutant => !IsValid(mutant))
            .Select(mutant => (mutant, Fault: Fault(mutant)))
            .Where(tried => tried.Fault is not null);

        Assert.True(all.Length > 3000, $"{all.Length}");
        Assert.True(all.Count(IsValid) * 100 < all.Length, $"{all.Count(IsValid)} of {all.Length}");
        Assert.Empty(unseen.Select(tried => $"{tried.mutant}: {tried.Fault}"));
    }

    /// <summary>Older files have no counters, and of tensors with the same numbers one is enough.</summary>
    private static bool IsValid(Mutant mutant) => mutant.What.EndsWith("dropped", StringComparison.Ordinal)
        && (mutant.Tensor.Name.EndsWith("num_batches_tracked", StringComparison.Ordinal)
            || mutant is { Pair.Name: "tied-language-model", Tensor.Name: "encoder.weight" or "decoder.weight" });

    /// <summary>What is wrong with what is said; null where nothing is.</summary>
    private static string? Fault(Mutant mutant)
    {
        var problems = mutant.Pair.Problems(mutant.Tensors).Where(problem => problem.Rule.Severity is not Severity.Info).ToList();
        if (problems.Count == 0)
            return "not seen";
        var matched = PyTorchContract.Match(mutant.Pair.Network, StateDict.Read(mutant.Pair.Tensors), [])!.Pairs;
        // A name that no module has may be of each of its prefix.
        var prefix = mutant.Tensor.Name[..(mutant.Tensor.Name.LastIndexOf('.') + 1)].TrimEnd('.');
        var own = matched
            .Where(pair => pair.Module!.Prefix == prefix || pair.Module.Tensors.Any(tensor => tensor.Name == mutant.Tensor.Name))
            .Select(pair => pair.Layer!);
        // Those that shapes do not tell from it are as good.
        var layers = matched.Where(pair => own.Any(layer => layer.Key == pair.Layer!.Key)).Select(pair => pair.Layer!.Name).ToHashSet();
        return problems.Exists(problem => layers.Contains(problem.Name) || problem.Name == "Net")
            ? null
            : $"said of another layer: {problems[0].Message}";
    }
}
