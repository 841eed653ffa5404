using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>Counts what is in a TensorFlow Lite file.</summary>
internal static class TensorFlowLiteCounting
{
    /// <summary>The name that TensorFlow gives the signature of a model.</summary>
    private const string DefaultSignature = "serving_default";

    public static TensorFlowLiteReport Of(FileDescription file, TensorFlowLiteDescription lite, DeviceTarget target)
    {
        var signature = SignatureOf(lite);
        var graph = TensorFlowLiteGraph.Of(lite, out var reason);
        var unknown = graph is null ? reason : InterpreterCoverage.WhyUnknown(lite.Main, graph, target.Tables);
        return new(Named(file.Inputs, signature?.Inputs), Named(file.Outputs, signature?.Outputs))
        {
            Operators = string.Join(", ", lite.Main.Operators.Select(op => op.Kind)),
            OperatorCount = lite.Main.Operators.Count,
            TensorCount = lite.Main.Tensors.Count,
            ConstantBytes = Buffers(lite).Sum(buffer => buffer.Bytes),
            FileBytes = lite.FileBytes,
            PeakActivationBytes = graph is null ? null : MemoryPlan.PeakBytesOf(graph),
            PeakReason = reason,
            Plan = graph is not null && unknown is null ? MemoryPlan.Of(graph, target.Tables) : null,
            PlanReason = unknown ?? "",
            Rules = target.Tables.Name,
        };
    }

    /// <summary>What the file stores for tensors. Equal constants are one buffer.</summary>
    public static IEnumerable<(string Name, long Bytes)> Buffers(TensorFlowLiteDescription lite) => lite.Subgraphs
        .SelectMany(graph => graph.Tensors)
        .Where(tensor => tensor.IsConstant)
        .GroupBy(tensor => tensor.Buffer)
        .Select(buffer => (buffer.First().Name, buffer.Max(tensor => tensor.Bytes!.Value)));

    /// <summary>The inputs by their names in the model, where the file has them.</summary>
    public static EquatableArray<DescribedValue> InputsOf(FileDescription file) =>
        Named(file.Inputs, SignatureOf(file.TensorFlowLite!)?.Inputs);

    /// <summary>The outputs by their names in the model, where the file has them.</summary>
    public static EquatableArray<DescribedValue> OutputsOf(FileDescription file) =>
        Named(file.Outputs, SignatureOf(file.TensorFlowLite!)?.Outputs);

    /// <summary>The signature of the model: the one of the usual name, or the only one.</summary>
    private static DescribedSignature? SignatureOf(TensorFlowLiteDescription lite)
    {
        DescribedSignature[] own = [.. lite.Signatures.Where(signature => signature.Subgraph == 0)];
        return own.FirstOrDefault(signature => signature.Name == DefaultSignature) ?? (own.Length == 1 ? own[0] : null);
    }

    /// <summary>Values by the names that a signature has for their tensors; by those of the tensors where it leaves a doubt.</summary>
    private static EquatableArray<DescribedValue> Named(EquatableArray<DescribedValue> values, EquatableArray<DescribedText>? names)
    {
        var tensors = new HashSet<string>(values.Select(value => value.Name), StringComparer.Ordinal);
        if (names is not { } own
            || tensors.Count < values.Count
            || own.Count != values.Count
            || !tensors.SetEquals(own.Select(name => name.Text)))
        {
            return values;
        }

        var byTensor = own.ToDictionary(name => name.Text, name => name.Name, StringComparer.Ordinal);
        return values.Map(value => new DescribedValue(byTensor[value.Name], value.Type)
        {
            ElementType = value.ElementType,
            HasShape = value.HasShape,
            Shape = value.Shape,
            Quantization = value.Quantization,
        });
    }
}
