namespace ParamGen.Files.Descriptions;

/// <summary>What a TensorFlow Lite file has besides inputs, outputs and weights.</summary>
public sealed record TensorFlowLiteDescription
{
    /// <summary>The version of the schema.</summary>
    public long SchemaVersion { get; init; }

    /// <summary>The size of the file.</summary>
    public long FileBytes { get; init; }

    /// <summary>What the converter says of the model.</summary>
    public string? Description { get; init; }

    /// <summary>The graphs; the first one is the model, the others are bodies of loops and branches.</summary>
    public required IReadOnlyList<TensorFlowLiteSubgraph> Subgraphs { get; init; }

    /// <summary>Names for inputs and outputs, as the model had them before the conversion.</summary>
    public IReadOnlyList<TensorFlowLiteSignature>? Signatures { get; init; }

    /// <summary>Data that is attached to the model, by name and number of bytes.</summary>
    public IReadOnlyList<TensorFlowLiteMetadata>? Metadata { get; init; }
}

/// <summary>A graph.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">Positions in <paramref name="Tensors"/>.</param>
/// <param name="Outputs">Positions in <paramref name="Tensors"/>.</param>
/// <param name="Tensors">Every tensor, weights included.</param>
/// <param name="Operators">The operators, in the order in which they run.</param>
public sealed record TensorFlowLiteSubgraph(
    string? Name,
    IReadOnlyList<int> Inputs,
    IReadOnlyList<int> Outputs,
    IReadOnlyList<TensorFlowLiteTensor> Tensors,
    IReadOnlyList<TensorFlowLiteOperator> Operators);

/// <summary>A tensor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its elements, by NumPy's name.</param>
/// <param name="Shape">Its dimensions; a size that is not known is 1 here.</param>
public sealed record TensorFlowLiteTensor(string Name, string Type, IReadOnlyList<long> Shape)
{
    /// <summary>The dimensions with −1 for sizes that are not known, where there are any.</summary>
    public IReadOnlyList<long>? Signature { get; init; }

    /// <summary>The size of the data that the file stores for it; null where it stores none.</summary>
    public long? Bytes { get; init; }

    /// <summary>The position of the buffer with that data, which several tensors may share; null where the file stores none.</summary>
    public int? Buffer { get; init; }

    /// <summary>Whether it keeps its value from one run to the next.</summary>
    public bool? IsVariable { get; init; }

    /// <summary>How numbers become integers.</summary>
    public QuantizationDescription? Quantization { get; init; }
}

/// <summary>number = scale × (integer - zero point).</summary>
/// <param name="Scales">One scale, or one per position along <see cref="Axis"/>.</param>
/// <param name="ZeroPoints">As many zero points.</param>
/// <remarks><see href="https://ai.google.dev/edge/litert/models/quantization_spec">The specification of 8-bit quantization</see>.</remarks>
public sealed record QuantizationDescription(IReadOnlyList<Number> Scales, IReadOnlyList<long> ZeroPoints)
{
    /// <summary>The axis that the scales belong to, where there are several.</summary>
    public int? Axis { get; init; }
}

/// <summary>An operator.</summary>
/// <param name="Operator">Its name, such as <c>CONV_2D</c>; a custom one's own name.</param>
/// <param name="Inputs">Positions of tensors; −1 for an input that is left out.</param>
/// <param name="Outputs">Positions of tensors.</param>
public sealed record TensorFlowLiteOperator(string Operator, IReadOnlyList<int> Inputs, IReadOnlyList<int> Outputs)
{
    /// <summary>Whether the operator is not one of TensorFlow Lite's own.</summary>
    public bool? IsCustom { get; init; }

    /// <summary>How a convolution or a pooling slides over an image; null for other operators, and where the file does not say.</summary>
    public TensorFlowLiteWindow? Window { get; init; }
}

/// <summary>How an operator slides over an image. Lists have two numbers, for rows and columns.</summary>
/// <param name="Padding">How edges are padded: <c>same</c> or <c>valid</c>.</param>
/// <param name="Strides">How far it moves.</param>
public sealed record TensorFlowLiteWindow(string Padding, IReadOnlyList<int> Strides)
{
    /// <summary>The distance between a kernel's taps, of a convolution that is not transposed.</summary>
    public IReadOnlyList<int>? Dilation { get; init; }

    /// <summary>The size of what is pooled. A convolution has the size of its kernel.</summary>
    public IReadOnlyList<int>? Size { get; init; }
}

/// <summary>A signature: an entry of the model by the names that it had before the conversion.</summary>
/// <param name="Name">The name, such as <c>serving_default</c>.</param>
/// <param name="Subgraph">The position of the graph.</param>
/// <param name="Inputs">Names of inputs, each with the name of its tensor.</param>
/// <param name="Outputs">Names of outputs, each with the name of its tensor.</param>
public sealed record TensorFlowLiteSignature(
    string Name,
    int Subgraph,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, string> Outputs);

/// <summary>Data that is attached to a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size.</param>
public sealed record TensorFlowLiteMetadata(string Name, long Bytes);
