using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Says where a network and an ONNX model that must agree with it do not.</summary>
internal static class OnnxContract
{
    /// <summary>
    /// The first difference: inputs of other shapes come first, since all else follows from them, then kernels, then outputs, then the
    /// order of the layers. What has another type is said beside it.
    /// </summary>
    /// <param name="view">The network, as it was built.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="file">The ONNX model.</param>
    /// <param name="className">The name of the class.</param>
    public static IEnumerable<Problem> Problems(NetworkView view, NetworkReport report, FileDescription file, string className)
    {
        using var culture = InvariantCulture.Enter();
        var values = new ValueComparison(view, file.File, className);
        List<Problem> found = [.. values.Inputs(report.Inputs, file.Inputs)];
        var kernels = new KernelComparison(view, report, file, className);
        Then(kernels.Problems);
        Then(() => values.Outputs(report.Outputs, file.Outputs));
        Then(kernels.Order);
        return found;

        void Then(Func<IEnumerable<Problem>> compare)
        {
            if (!found.Any(IsOfShapes))
                found.AddRange(compare());
        }
    }

    private static bool IsOfShapes(Problem problem) =>
        problem.Rule.Severity is Severity.Error && problem.Rule != OnnxContractRules.PG0622_TypeDiffers;
}
