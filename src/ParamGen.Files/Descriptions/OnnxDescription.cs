namespace ParamGen.Files.Descriptions;

/// <summary>What an ONNX file has besides inputs, outputs, weights and metadata.</summary>
public sealed record OnnxDescription
{
    /// <summary>The version of the format.</summary>
    public long? IrVersion { get; init; }

    /// <summary>The sets of operators that the model uses; the default domain is <c>ai.onnx</c>.</summary>
    public required IReadOnlyList<OnnxOpset> Opsets { get; init; }

    /// <summary>The program that wrote the file.</summary>
    public string? Producer { get; init; }

    /// <summary>The version of that program.</summary>
    public string? ProducerVersion { get; init; }

    /// <summary>The domain of the model, such as <c>org.example</c>.</summary>
    public string? Domain { get; init; }

    /// <summary>The version of the model.</summary>
    public long? ModelVersion { get; init; }

    /// <summary>What its author says of the model.</summary>
    public string? Description { get; init; }

    /// <summary>The graph, whose inputs, outputs and weights are those of the file.</summary>
    public required OnnxGraph Graph { get; init; }

    /// <summary>Operators that the model defines itself.</summary>
    public IReadOnlyList<OnnxFunction>? Functions { get; init; }
}

/// <summary>A set of operators.</summary>
/// <param name="Domain">Its domain; <c>ai.onnx</c> for the default one.</param>
/// <param name="Version">Its version.</param>
public sealed record OnnxOpset(string Domain, long Version);

/// <summary>A graph: that of the model, or one in an attribute of a node, such as the body of a loop.</summary>
public sealed record OnnxGraph
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What its author says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Its inputs; null for the model's graph, whose inputs are the file's.</summary>
    public IReadOnlyList<ValueDescription>? Inputs { get; init; }

    /// <summary>Its outputs; null for the model's graph.</summary>
    public IReadOnlyList<ValueDescription>? Outputs { get; init; }

    /// <summary>Its weights; null for the model's graph, or where there is none.</summary>
    public IReadOnlyList<WeightDescription>? Weights { get; init; }

    /// <summary>Types and shapes of values between nodes, as far as the file holds them.</summary>
    public IReadOnlyList<ValueDescription>? Values { get; init; }

    /// <summary>Its nodes, in the file's order.</summary>
    public required IReadOnlyList<OnnxNode> Nodes { get; init; }
}

/// <summary>A function: an operator that the model defines.</summary>
/// <param name="Domain">Its domain.</param>
/// <param name="Name">The name of the operator.</param>
/// <param name="Inputs">The names of its inputs.</param>
/// <param name="Outputs">The names of its outputs.</param>
/// <param name="Nodes">Its nodes.</param>
public sealed record OnnxFunction(
    string Domain,
    string Name,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<OnnxNode> Nodes)
{
    /// <summary>Tells functions of one name apart.</summary>
    public string? Overload { get; init; }

    /// <summary>The sets of operators that its nodes use.</summary>
    public IReadOnlyList<OnnxOpset>? Opsets { get; init; }
}
