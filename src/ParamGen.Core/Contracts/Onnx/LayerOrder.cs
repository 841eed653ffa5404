using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Compares which kernels follow on which.</summary>
internal static class LayerOrder
{
    public static IEnumerable<Problem> Problems(NetworkView view, FileDescription file, IReadOnlyList<NetworkKernel> kernels) => [];
}
