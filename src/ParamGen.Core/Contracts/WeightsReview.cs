using ParamGen.Core.Contracts.KerasWeights;
using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts;

/// <summary>Compares a network with a file of weights, in the layout that the user says it has.</summary>
internal static class WeightsReview
{
    private const string Layout = nameof(WeightsAttribute.Layout);

    /// <param name="view">The network.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="contract">The file, and its layout.</param>
    /// <param name="name">The name of the class.</param>
    public static IEnumerable<Problem> Problems(NetworkView view, NetworkReport report, WeightsFileContract contract, string name)
    {
        var file = contract.Description with { File = contract.File };
        if (contract.Layout is not (WeightLayout.Keras or WeightLayout.PyTorch))
            return [NotComparable(
                Layout,
                $"WeightLayout has no member {(int)contract.Layout}; use one that it has, or remove Layout",
                Suggestion.Reset(Layout))];
        if (contract.Layout is WeightLayout.PyTorch)
            return file.Kind is FileKinds.SafeTensors
                ? PyTorchContract.Problems(view, file, new(contract.Map, contract.Expected), name)
                : [NotComparable(Layout, $"{FileKinds.NameOf(file.Kind)} is in Keras's layout; remove Layout", Suggestion.Reset(Layout))];
        var unused = contract.Map.Count > 0 ? nameof(WeightsAttribute.Map)
            : contract.Expected.Count > 0 ? nameof(WeightsAttribute.Expected)
            : null;
        if (unused is null && file.Kind is FileKinds.SafeTensors && NameOfPyTorch(file) is { } tensor)
            return [NotComparable(
                Layout,
                $"its tensors have names of PyTorch, such as '{tensor}'; set Layout to WeightLayout.PyTorch",
                Suggestion.Set(Layout, WeightLayout.PyTorch))];
        return unused is null
            ? KerasWeightsContract.Problems(view, report, file, name)
            : [NotComparable(
                unused,
                $"{unused} is for names of PyTorch; set Layout to WeightLayout.PyTorch, or remove {unused}",
                Suggestion.Set(Layout, WeightLayout.PyTorch),
                Suggestion.Reset(unused))];

        Problem NotComparable(string argument, string reason, params Suggestion[] suggestions) =>
            Problem.OfNetwork(WeightRules.PG0609_WeightsNotComparable, name, file.File, reason) with
            {
                Argument = argument,
                Suggestions = suggestions,
            };
    }

    /// <summary>A name that PyTorch gives, in a file without any of Keras's: these are paths with slashes.</summary>
    private static string? NameOfPyTorch(FileDescription file) => file.Weights.Any(tensor => tensor.Name.Contains('/'))
        ? null
        : file.Weights.Select(tensor => tensor.Name).FirstOrDefault(name => name.EndsWith(".weight", StringComparison.Ordinal));
}
