using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Files;

namespace ParamGen.Tool.Devices;

/// <summary>What a model costs on a small device.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="Graph">Its operators and tensors.</param>
/// <param name="Plan">How they use the interpreter's arena.</param>
/// <param name="Rules">Which converter and interpreter that is of.</param>
internal sealed record CostsOnDevice(string Name, MicroGraph Graph, MemoryPlan Plan, string Rules)
{
    /// <summary>The bytes of kernels, biases and other numbers of the network; null of a file that does not tell them apart.</summary>
    public long? ParameterBytes { get; init; }

    /// <summary>The bytes of all constants.</summary>
    public required long ConstantBytes { get; init; }

    /// <summary>How many bytes less the constants may take, where single numbers are equal.</summary>
    public int ConstantMargin { get; init; }

    /// <summary>The bytes of the file.</summary>
    public required long FileBytes { get; init; }

    /// <summary>Whether the file is there, rather than to be written: its size is no estimate, and its batch size is its own.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether the model leaves the batch size open, and the numbers are those of 1.</summary>
    public bool HasOpenBatch { get; init; }

    /// <summary>The operators that the interpreter does not have, with their layers: there is no arena then.</summary>
    public EquatableArray<(string Kind, string Layer)> Missing { get; init; }

    public bool HasArena => Missing.Count == 0;

    /// <summary>What the interpreter does not have, in words: TILE (up_sampling2d).</summary>
    public string MissingText => string.Join(", ", Missing.Select(op => op.Layer.Length == 0 ? op.Kind : $"{op.Kind} ({op.Layer})"));

    /// <summary>The costs of a network of layers.</summary>
    /// <param name="name">What the model is called.</param>
    /// <param name="report">Its costs.</param>
    public static CostsOnDevice Of(string name, DeviceReport report) => new(name, report.Graph, report.Plan, report.Rules)
    {
        ParameterBytes = report.ParameterBytes,
        ConstantBytes = report.ConstantBytes,
        ConstantMargin = report.ScalarCount,
        FileBytes = report.FileBytes,
        Missing = new([.. report.Missing.Distinct()]),
    };

    /// <summary>The costs of a TensorFlow Lite file; null where they are not known.</summary>
    /// <param name="name">What the model is called.</param>
    /// <param name="file">What is in the file.</param>
    /// <param name="kernels">The kernels of the interpreter; null for those that the model asks for.</param>
    public static CostsOnDevice? Of(string name, TensorFlowLiteReport file, DeviceKernels? kernels)
    {
        if (file is not { Graph: { } graph, Plan: { } plan })
            return null;
        var tables = kernels is { } chosen ? new DeviceTarget(chosen).Tables : null;
        return new(name, graph, tables is null ? plan : MemoryPlan.Of(graph, tables), tables?.Name ?? file.Rules)
        {
            ConstantBytes = file.ConstantBytes,
            FileBytes = file.FileBytes,
            IsFile = true,
        };
    }
}
