using ParamGen.Core.Collections;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>What an ONNX file has beside inputs, outputs, weights and metadata.</summary>
/// <param name="IrVersion">The version of the format; null where the file does not say.</param>
/// <param name="Opsets">The sets of operators.</param>
/// <param name="Producer">The program that wrote the file; empty where it does not say.</param>
/// <param name="ProducerVersion">The version of that program; empty where it does not say.</param>
/// <param name="Graph">The graph. Its inputs, outputs and weights are those of the file.</param>
/// <param name="Functions">The operators that the model defines.</param>
internal sealed record OnnxDescription(
    long? IrVersion,
    EquatableArray<OnnxOpset> Opsets,
    string Producer,
    string ProducerVersion,
    OnnxGraph Graph,
    EquatableArray<OnnxFunction> Functions);

/// <summary>A set of operators.</summary>
/// <param name="Domain">Its domain; <see cref="DefaultDomain"/> for ONNX's own.</param>
/// <param name="Version">Its version.</param>
internal sealed record OnnxOpset(string Domain, long Version)
{
    /// <summary>The domain of ONNX's own operators.</summary>
    public const string DefaultDomain = "ai.onnx";
}

/// <summary>A graph: that of the model, or the branch or body in an attribute of a node.</summary>
/// <param name="Inputs">What a branch or body takes; empty for the model's graph.</param>
/// <param name="Outputs">What it returns; empty for the model's graph.</param>
/// <param name="Weights">The tensors that it stores; empty for the model's graph.</param>
/// <param name="Values">The types and shapes of values between nodes, as far as the file has them.</param>
/// <param name="Nodes">The nodes, in the order of the file.</param>
internal sealed record OnnxGraph(
    EquatableArray<DescribedValue> Inputs,
    EquatableArray<DescribedValue> Outputs,
    EquatableArray<DescribedWeight> Weights,
    EquatableArray<DescribedValue> Values,
    EquatableArray<OnnxNode> Nodes);

/// <summary>An operator that a model defines.</summary>
/// <param name="Domain">Its domain.</param>
/// <param name="Name">Its name.</param>
/// <param name="Overload">What tells functions of one name apart; empty mostly.</param>
/// <param name="Inputs">The names of what it takes.</param>
/// <param name="Outputs">The names of what it returns.</param>
/// <param name="Nodes">Its nodes.</param>
internal sealed record OnnxFunction(
    string Domain,
    string Name,
    string Overload,
    EquatableArray<string> Inputs,
    EquatableArray<string> Outputs,
    EquatableArray<OnnxNode> Nodes)
{
    /// <summary>The sets of operators that its nodes are of; none where the file does not say.</summary>
    public EquatableArray<OnnxOpset> Opsets { get; init; }
}

/// <summary>A node of a graph.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Domain">Its domain; empty for ONNX's own.</param>
/// <param name="Overload">Which of the functions of one name is meant; empty mostly.</param>
/// <param name="Inputs">The names of the values that it takes; an empty one is left out.</param>
/// <param name="Outputs">The names of the values that it returns.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record OnnxNode(
    string Operator,
    string Domain,
    string Overload,
    EquatableArray<string> Inputs,
    EquatableArray<string> Outputs,
    EquatableArray<OnnxAttributeValue> Attributes);

/// <summary>An attribute of a node. One of the members has its value, unless that was left out because it is long.</summary>
/// <param name="Name">Its name.</param>
internal sealed record OnnxAttributeValue(string Name)
{
    /// <summary>A whole number.</summary>
    public long? Int { get; init; }

    /// <summary>A text.</summary>
    public string? Text { get; init; }

    /// <summary>Whole numbers.</summary>
    public EquatableArray<long>? Ints { get; init; }

    /// <summary>Numbers; one that is not finite is NaN.</summary>
    public EquatableArray<double>? Floats { get; init; }

    /// <summary>A tensor.</summary>
    public DescribedWeight? Tensor { get; init; }

    /// <summary>Graphs.</summary>
    public EquatableArray<OnnxGraph> Graphs { get; init; }

    /// <summary>The attribute of the function around the node that has the value.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether the value is missing here because it is long.</summary>
    public bool IsLeftOut { get; init; }
}
