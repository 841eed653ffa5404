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
        if (contract.Layout is WeightLayout.PyTorch)
            return file.Kind is FileKinds.SafeTensors
                ? PyTorchContract.Problems(view, file, new(contract.Map, contract.Expected), name)
                : [NotComparable(Layout, $"{FileKinds.NameOf(file.Kind)} is in Keras's layout; remove Layout", Suggestion.Reset(Layout))];
        var unused = contract.Map.Count > 0 ? nameof(WeightsAttribute.Map)
            : contract.Expected.Count > 0 ? nameof(WeightsAttribute.Expected)
            : null;
        return unused is null
            ? KerasWeightsContract.Problems(view, report, file, name)
            : [NotComparable(
                unused,
                $"{unused} is for names of PyTorch; set Layout to WeightLayout.PyTorch, or remove {unused}",
                Suggestion.Set(Layout, WeightLayout.PyTorch),
                Suggestion.Reset(unused))];

        Problem NotComparable(string argument, string reason, params Suggestion[] suggestions) => new(
            WeightRules.PG0609_WeightsNotComparable,
            Origin.Network,
            argument,
            MessageArguments.Of(name, [file.File, reason]),
            suggestions);
    }
}
