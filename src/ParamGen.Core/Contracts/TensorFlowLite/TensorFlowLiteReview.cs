using ParamGen.Core.Devices;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.TensorFlowLite;

/// <summary>Says where a network and a TensorFlow Lite model that must agree with it do not.</summary>
internal static class TensorFlowLiteReview
{
    /// <summary>
    /// The first difference: inputs and outputs of other shapes come first, since all else follows from them, then operators. Those are
    /// known of a file that is int8 throughout.
    /// </summary>
    /// <param name="view">The network, as it was built.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="file">The TensorFlow Lite model.</param>
    /// <param name="className">The name of the class.</param>
    public static IEnumerable<Problem> Problems(NetworkView view, NetworkReport report, FileDescription file, string className)
    {
        using var culture = InvariantCulture.Enter();
        var ends = new EndComparison(view, file.File, className);
        List<Problem> found =
        [
            .. ends.Problems(report.Inputs, TensorFlowLiteCounting.InputsOf(file), "input"),
            .. ends.Problems(report.Outputs, TensorFlowLiteCounting.OutputsOf(file), "output"),
        ];
        return found.Count > 0 ? found.Take(1) : Operators(view, file, className);
    }

    private static IEnumerable<Problem> Operators(NetworkView view, FileDescription file, string className)
    {
        var lite = file.TensorFlowLite!;
        if (TensorFlowLiteGraph.Of(lite, out var reason) is not { } graph)
            return NotCompared(reason);
        if (!file.Inputs.Concat(file.Outputs).All(value => value is { ElementType: "int8", Quantization.ZeroPoints.Count: > 0 }))
            return NotCompared("not all of its inputs and outputs are int8");
        var isOpen = lite.Main.Inputs.Any(input => lite.Main.Tensors[input].Signature is [< 0, ..]);
        var target = new DeviceTarget(DeviceKernels.Reference) { HasUnknownBatch = isOpen };
        if (view.CostsOn?.Invoke(target) is not { } evaluation)
            return NotCompared("the operators of the network are too many to count");
        return evaluation.Report is { Graph: var own }
            ? OperatorComparison.FirstDifference(view, own, graph, file.File, className) is { } difference ? [difference] : []
            : NotCompared(Phrase.Of($"{evaluation.Problems[0].Texts[1]} ({evaluation.Problems[0].Texts[0]})"));

        IEnumerable<Problem> NotCompared(Phrase why) =>
            [Problem.OfNetwork(TensorFlowLiteContractRules.PG0633_OperatorsNotCompared, className, file.File, why)];
    }
}
