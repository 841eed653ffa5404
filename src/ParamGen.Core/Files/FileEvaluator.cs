using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Files;

/// <summary>What comes of a model file without a network of Keras's: its numbers, or what is wrong with it.</summary>
/// <param name="Report">The numbers; null where there is a problem.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record FileEvaluation(FileReport? Report, EquatableArray<Problem> Problems);

/// <summary>Counts what is in a model file.</summary>
internal static class FileEvaluator
{
    /// <summary>The most classes that a compiler is given to add, which takes it a minute. The largest models have as many.</summary>
    private const int MostNames = 100_000;

    /// <param name="file">What is in the file.</param>
    /// <param name="budget">What it may cost at most.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="target">The device that a TensorFlow Lite model is for; null for every other file.</param>
    public static FileEvaluation Evaluate(FileDescription file, EquatableArray<Argument> budget, string name, DeviceTarget? target = null)
    {
        DescribedWeight[] weights = [.. FileWeights.Of(file)];
        var named = (long)weights.Length + file.Inputs.Count + file.Outputs.Count + file.Metadata.Count;
        if (named > MostNames)
            return Refuse(
                FileRules.PG0522_NotSupported,
                $"it names {Numbers.Grouped(named)} weights, inputs, outputs and texts, and a class can have {Numbers.Grouped(MostNames)}");
        if (Total(weights) is not { } total)
            return Refuse(FileRules.PG0520_Damaged, "its weights have more values than a 64-bit number can count");

        var report = new FileReport(total.Parameters, total.Bytes)
        {
            Weights = weights,
            Metadata = file.Metadata,
            Onnx = file.Onnx is { } onnx ? Onnx(file, onnx) : null,
            TensorFlowLite = file.TensorFlowLite is { } lite
                ? TensorFlowLiteCounting.Of(file, lite, target ?? new(DeviceKernels.Reference))
                : null,
        };
        Problem[] problems = [.. BudgetCheck.Of(budget, CostsOf(file, report), name)];
        return new(problems.Length == 0 ? report : null, problems);

        FileEvaluation Refuse(Rule rule, string reason) => new(
            null,
            new Problem[] { Problem.OfNetwork(rule, name, file.File, reason) });
    }

    /// <summary>The values and bytes of all weights, texts without bytes; null where one does not fit 64 bits.</summary>
    private static (long Parameters, long Bytes)? Total(IEnumerable<DescribedWeight> weights)
    {
        try
        {
            var (parameters, bytes) = (0L, 0L);
            foreach (var weight in weights)
            {
                parameters = checked(parameters + weight.Count);
                bytes = checked(bytes + (weight.Bytes ?? 0));
            }

            return (parameters, bytes);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static OnnxReport Onnx(FileDescription file, OnnxDescription onnx) => new(
        file.Inputs,
        file.Outputs,
        OnnxMultiplyAdds.Of(file),
        onnx.IrVersion,
        onnx.Opsets.FirstOrDefault(opset => opset.Domain == OnnxOpset.DefaultDomain)?.Version,
        string.Join(", ", onnx.Opsets.Select(opset => $"{opset.Domain} {opset.Version.ToString(CultureInfo.InvariantCulture)}")),
        onnx.Producer,
        onnx.ProducerVersion,
        string.Join(", ", onnx.Graph.Nodes
            .GroupBy(node => node.Domain.Length == 0 ? node.Operator : $"{node.Domain}::{node.Operator}")
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count().ToString(CultureInfo.InvariantCulture)}")));

    private static Costs CostsOf(FileDescription file, FileReport report) =>
        report.TensorFlowLite is { } lite
            ? CostsOf(file, lite)
            : CostsOf(report) with { OfFile = limit => DeviceFileCosts.Of(limit, file, null) };

    private static Costs CostsOf(FileDescription file, TensorFlowLiteReport lite)
    {
        const string Constants =
            "the constants of a TensorFlow Lite model are not those of its network; use MaxConstantBytes, or remove the limit";
        return new(null, null, null)
        {
            ParametersReason = Constants,
            MultiplyAddsReason = "the multiply-adds of a TensorFlow Lite model are not counted; remove the limit",
            ActivationBytes = lite.PeakActivationBytes,
            ActivationBytesReason = $"{lite.PeakReason}; remove the limit",
            OfFile = limit => DeviceFileCosts.Of(limit, file, lite),
        };
    }

    private static Costs CostsOf(FileReport report) => new(report.TotalParameters, report.ParameterBytes, report.Onnx?.MultiplyAdds)
    {
        ParameterParts = () => report.Weights.Select(weight => (weight.Name, weight.Count)),
        ByteParts = () => report.Weights.Select(weight => (weight.Name, weight.Bytes ?? 0)),
        MultiplyAddsReason = report.Onnx is null
            ? "a file of weights does not say how they are used; remove the limit"
            : "it depends on a size that the file leaves open; export the model with the size, or remove the limit",
        ActivationBytesReason = report.Onnx is null
            ? "a file of weights does not say how they are used; remove the limit"
            : "the activations of an ONNX model are not counted; remove the limit",
    };
}
