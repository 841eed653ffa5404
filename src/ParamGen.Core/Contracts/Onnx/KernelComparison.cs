using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Compares the kernels of a network with those that an ONNX model stores.</summary>
internal sealed class KernelComparison(NetworkView view, NetworkReport report, FileDescription file, string className)
{
    public IEnumerable<Problem> Problems()
    {
        var stored = OnnxKernels.Of(file);
        if (stored.Quantized is { } quantized)
        {
            yield return OfFile(
                OnnxContractRules.PG0627_WeightsNotCompared,
                "the weights are",
                file.File,
                $"the file has them as quantized numbers ({quantized})");
            yield break;
        }

        var wanted = NetworkKernels.Of(view);
        var match = KernelMatch.Of(wanted, stored.All);
        if (match.NotFound.Count > 0)
            yield return NotCompared(match.NotFound[0], "the file has no kernel of as many numbers; the export may have divided it");
        if (match.Missing.Count > 0)
            yield return stored.Hiding is { } hiding && match.Left.Count == 0
                ? NotCompared(match.Missing[0], $"it may be part of {hiding}")
                : Missing(match, stored);
        // What is left may be the numbers of a layer in another form, or those of an operator.
        else if (match.Left.Count > 0 && match.NotFound.Count == 0 && !report.Layers.Any(layer => layer.HasConstants))
            yield return WithoutLayer(match.Left[0], wanted);
        else if (match.Left.Count == 0 && match.NotFound.Count == 0 && stored.Hiding is null)
        {
            foreach (var problem in LayerOrder.Problems(view, file, wanted).Take(1))
                yield return problem;
        }
    }

    private Problem NotCompared(NetworkKernel kernel, string reason) => kernel.Step.Node.Problem(
        OnnxContractRules.PG0627_WeightsNotCompared,
        null,
        [$"the weight '{kernel.Path}' of shape {kernel.Shape} is", file.File, reason]);

    private Problem Missing(KernelMatch match, OnnxKernels stored)
    {
        var kernel = match.Missing[0];
        var nearest = match.Left.Count == 0 ? null : kernel.Usual
            .SelectMany(form => match.Left.Select(left => (Kernel: left, Distance: form.DistanceTo(left.Form))))
            .Aggregate((best, other) => other.Distance < best.Distance ? other : best)
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
                : alike > 0 ? $"the kernels of this shape, of which there {(alike == 1 ? "is 1" : $"are {alike}")}, belong to other layers"
                : "there is none",
            ],
            suggestion is null ? [] : [suggestion.Suggestion]);
    }

    /// <summary>At the layer that comes next, as far as that is known.</summary>
    private Problem WithoutLayer(OnnxKernel left, List<NetworkKernel> wanted)
    {
        var next = wanted.FirstOrDefault(kernel => kernel.Found.Any(found => found.Number > left.Number));
        object[] texts = [file.File, left.Name, left.Form.Text, next is null ? "" : $" before that of this layer"];
        return next is null
            ? OfFile(OnnxContractRules.PG0625_KernelWithoutLayer, texts)
            : next.Step.Node.Problem(OnnxContractRules.PG0625_KernelWithoutLayer, null, texts);
    }

    private Problem OfFile(Rule rule, params object[] texts) =>
        new(rule, Origin.Network, null, MessageArguments.Of(className, texts), EquatableArray<Suggestion>.Empty);
}
