using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Compares the kernels of a network with those that an ONNX model stores.</summary>
internal sealed class KernelComparison(NetworkView view, NetworkReport report, FileDescription file, string className)
{
    /// <summary>The order of the kernels, where all are found; null where it is not compared.</summary>
    private Func<IEnumerable<Problem>>? order;

    /// <summary>Layers in another order, where all kernels are found and nothing else is left.</summary>
    public IEnumerable<Problem> Order() => order?.Invoke().Take(1) ?? [];

    public IEnumerable<Problem> Problems()
    {
        var stored = OnnxKernels.Of(file);
        if (stored.Quantized is { } quantized)
        {
            yield return Problem.OfNetwork(
                OnnxContractRules.PG0627_WeightsNotCompared,
                className,
                "the weights are",
                file.File,
                $"the file stores them quantized ({quantized})");
            yield break;
        }

        var wanted = NetworkKernels.Of(view);
        var match = KernelMatch.Of(wanted, stored.All);
        // What is left over may be numbers of an operator.
        var left = view.HasConstants ? 0 : match.Left.Count;
        var isSure = left > 0 || stored.Hiding is null;
        if (match.Missing.Count > 0 && isSure)
            yield return Missing(match.Missing[0], match, stored);
        else if (match.NotFound.Count > 0 && left > 0 && stored.Hiding is null)
            yield return Missing(match.NotFound[0], match, stored);
        else if (match.Missing.Count + match.NotFound.Count > 0)
            yield return NotCompared(match.Missing.Concat(match.NotFound).First(), stored.Hiding is { } hiding
                ? $"it may be part of {hiding}"
                : "the file has no kernel of this size, so the export may have split it");
        else if (left > 0)
            yield return WithoutLayer(match.Left[0], wanted);
        else if (match.Left.Count == 0 && stored.Hiding is null)
            order = () => LayerOrder.Problems(view, report, file, wanted, stored);
    }

    private Problem NotCompared(NetworkKernel kernel, string reason) => kernel.Step.Node.Problem(
        OnnxContractRules.PG0627_WeightsNotCompared,
        null,
        [$"the weight '{kernel.Path}' of shape {kernel.Shape} is", file.File, reason]);

    private Problem Missing(NetworkKernel kernel, KernelMatch match, OnnxKernels stored)
    {
        var nearest = match.Left.Count == 0 ? null : kernel.Usual
            .SelectMany(form => match.Left.Select(left => (Kernel: left, Distance: form.DistanceTo(left.Form))))
            .Aggregate((best, other) => other.Distance.CompareTo(best.Distance) < 0 ? other : best)
            .Kernel;
        var suggestion = nearest is null ? null : KernelSuggestion.Of(kernel, nearest.Form);
        var alike = stored.All.Count(other => kernel.Usual.Contains(other.Form));
        return kernel.Step.Node.Problem(
            OnnxContractRules.PG0624_KernelMissing,
            suggestion?.Argument,
            [
                kernel.Path,
                kernel.Shape,
                file.File,
                nearest is not null ? $"the nearest is '{nearest.Name}' of shape {nearest.Form.Text}"
                : alike == 1 ? "the only kernel of this shape belongs to another layer"
                : alike > 1 ? $"the {alike} kernels of this shape belong to other layers"
                : "there is none",
            ],
            suggestion is null ? [] : [suggestion.Suggestion]);
    }

    /// <summary>At the layer that comes next, as far as that is known.</summary>
    private Problem WithoutLayer(OnnxKernel left, List<NetworkKernel> wanted)
    {
        var next = wanted.FirstOrDefault(kernel => kernel.Found.Any(found => found.Number > left.Number));
        object[] texts = [file.File, left.Name, left.Form.Text, next is null ? "" : ", before the kernel of this layer"];
        return next is null
            ? Problem.OfNetwork(OnnxContractRules.PG0625_KernelWithoutLayer, className, texts)
            : next.Step.Node.Problem(OnnxContractRules.PG0625_KernelWithoutLayer, null, texts);
    }
}
