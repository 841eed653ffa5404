using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Compares a network with a file of weights in one of Keras's layouts: names, shapes and types.</summary>
internal static class KerasWeightsContract
{
    /// <summary>Where the two do not agree, each cause once: at the layer, or at the network for what the file has beyond it.</summary>
    /// <param name="view">The network.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="file">What is in the file.</param>
    /// <param name="className">The name of the class.</param>
    public static IEnumerable<Problem> Problems(NetworkView view, NetworkReport report, FileDescription file, string className)
    {
        if (StoredLayout.Of(file) is not { } layout)
            return [Problem.OfNetwork(
                WeightRules.PG0609_WeightsNotComparable,
                className,
                file.File,
                $"it is {FileKinds.NameOf(file.Kind)}; use a file of weights")];
        DescribedWeight[] weights = [.. FileWeights.Of(file)];
        var expected = layout.Expected(report, "");
        if (weights.Length == 0 && expected.Count > 0)
            return [Problem.OfNetwork(WeightRules.PG0605_WeightMissing, className, file.File, "weights")];

        var differences = new Differences(view, file.File, layout);
        differences.Compare(expected, layout.Stored(file, weights, expected, report), owner: null);
        return differences.Problems(className);
    }
}
