using ParamGen.Core.Collections;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>The numbers of a model file without a network of Keras's: what a class with such a file gets as constants.</summary>
/// <param name="TotalParameters">The number of values in all weights.</param>
/// <param name="ParameterBytes">The bytes of all weights. Texts, which have no fixed size, are left out.</param>
internal sealed record FileReport(long TotalParameters, long ParameterBytes)
{
    /// <summary>The weights, in the order of the file.</summary>
    public EquatableArray<DescribedWeight> Weights { get; init; }

    /// <summary>Texts by name that are attached to the model.</summary>
    public EquatableArray<DescribedText> Metadata { get; init; }

    /// <summary>What only an ONNX model has; null for a file of weights.</summary>
    public OnnxReport? Onnx { get; init; }

    /// <summary>What only a TensorFlow Lite model has; null for every other file.</summary>
    public TensorFlowLiteReport? TensorFlowLite { get; init; }
}

/// <summary>What only a TensorFlow Lite model has.</summary>
/// <param name="Inputs">What it takes, in the order of the file, by the names of its signature where there is one.</param>
/// <param name="Outputs">What it returns, likewise.</param>
internal sealed record TensorFlowLiteReport(EquatableArray<DescribedValue> Inputs, EquatableArray<DescribedValue> Outputs)
{
    /// <summary>The operators of the first graph, in order: CONV_2D, MEAN.</summary>
    public string Operators { get; init; } = "";

    public int OperatorCount { get; init; }

    /// <summary>The number of its tensors, constants among them.</summary>
    public int TensorCount { get; init; }

    /// <summary>The bytes of all constants of the file. What several tensors share counts once.</summary>
    public long ConstantBytes { get; init; }

    public long FileBytes { get; init; }

    /// <summary>The most bytes of activations that are held at once; null where they are not known.</summary>
    public long? PeakActivationBytes { get; init; }

    /// <summary>Why they are not known; empty where they are.</summary>
    public string PeakReason { get; init; } = "";

    /// <summary>How the micro interpreter uses its arena; null where that is not known.</summary>
    public MemoryPlan? Plan { get; init; }

    /// <summary>Why it is not known; empty where it is.</summary>
    public string PlanReason { get; init; } = "";

    /// <summary>Which interpreter that is.</summary>
    public string Rules { get; init; } = "";
}

/// <summary>What only an ONNX model has.</summary>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">What it returns.</param>
/// <param name="MultiplyAdds">The multiply-adds of a run; null where they are not known.</param>
/// <param name="IrVersion">The version of the format; null where the file does not say.</param>
/// <param name="Opset">The version of ONNX's own operators; null where the file uses none.</param>
/// <param name="Opsets">All sets of operators: ai.onnx 17, ai.onnx.ml 3.</param>
/// <param name="Producer">The program that wrote the file.</param>
/// <param name="ProducerVersion">The version of that program.</param>
/// <param name="OperatorCounts">How often the graph has each operator: Conv 2, Relu 3.</param>
internal sealed record OnnxReport(
    EquatableArray<DescribedValue> Inputs,
    EquatableArray<DescribedValue> Outputs,
    long? MultiplyAdds,
    long? IrVersion,
    long? Opset,
    string Opsets,
    string Producer,
    string ProducerVersion,
    string OperatorCounts);
