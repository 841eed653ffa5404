using ParamGen.Core.Collections;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>What only a TensorFlow Lite file has. The text is that of docs/descriptions.md.</summary>
/// <param name="FileBytes">The size of the file.</param>
/// <param name="Subgraphs">The graphs; the first one is the model, the others are bodies of loops and branches.</param>
/// <param name="Signatures">Names for inputs and outputs, as the model had them before the conversion.</param>
internal sealed record TensorFlowLiteDescription(
    long FileBytes,
    EquatableArray<DescribedSubgraph> Subgraphs,
    EquatableArray<DescribedSignature> Signatures)
{
    /// <summary>The graph that is the model.</summary>
    public DescribedSubgraph Main => Subgraphs[0];
}

/// <summary>A graph. Its lists of positions are of tensors that it has.</summary>
/// <param name="Inputs">The positions of the inputs.</param>
/// <param name="Outputs">The positions of the outputs.</param>
/// <param name="Tensors">Every tensor, constants included.</param>
/// <param name="Operators">The operators, in the order in which they run.</param>
internal sealed record DescribedSubgraph(
    EquatableArray<int> Inputs,
    EquatableArray<int> Outputs,
    EquatableArray<DescribedTensor> Tensors,
    EquatableArray<DescribedOperator> Operators);

/// <summary>A tensor of a graph.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its elements, by NumPy's name.</param>
/// <param name="Shape">The sizes of its axes, with 1 for one that is not known.</param>
internal sealed record DescribedTensor(string Name, string Type, EquatableArray<long> Shape)
{
    /// <summary>The bytes that the file stores for it; null where it stores none.</summary>
    public long? Bytes { get; init; }

    /// <summary>The position of the buffer with them.</summary>
    public long Buffer { get; init; }

    /// <summary>Whether it keeps its value from one run to the next.</summary>
    public bool IsVariable { get; init; }

    /// <summary>The sizes that are not known are -1 here; empty where all are known.</summary>
    public EquatableArray<long> Signature { get; init; }

    /// <summary>How numbers become integers; null where they do not.</summary>
    public DescribedQuantization? Quantization { get; init; }

    public bool IsConstant => Bytes is not null;
}

/// <summary>How numbers become integers: number = scale × (integer - zero point).</summary>
/// <param name="Scales">One scale, or one for each position along an axis.</param>
/// <param name="ZeroPoints">As many zero points.</param>
internal sealed record DescribedQuantization(EquatableArray<float> Scales, EquatableArray<long> ZeroPoints);

/// <summary>An operator of a graph.</summary>
/// <param name="Kind">Its name, such as CONV_2D.</param>
/// <param name="Inputs">The positions of tensors; -1 for an input that is left out.</param>
/// <param name="Outputs">The positions of tensors.</param>
internal sealed record DescribedOperator(string Kind, EquatableArray<int> Inputs, EquatableArray<int> Outputs)
{
    public bool IsCustom { get; init; }

    /// <summary>How it slides over an image; null where it does not, or where the file does not say.</summary>
    public DescribedWindow? Window { get; init; }
}

/// <summary>How an operator slides over an image: two numbers each, for rows and columns.</summary>
/// <param name="IsSame">Whether edges are padded so that each stride gives a position.</param>
/// <param name="Strides">How far it moves.</param>
/// <param name="Dilation">The distance between a kernel's taps.</param>
internal sealed record DescribedWindow(bool IsSame, EquatableArray<long> Strides, EquatableArray<long> Dilation);

/// <summary>An entry of the model by the names that it had before the conversion.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Subgraph">The position of its graph.</param>
/// <param name="Inputs">The name of each input, and that of its tensor.</param>
/// <param name="Outputs">The name of each output, and that of its tensor.</param>
internal sealed record DescribedSignature(
    string Name,
    long Subgraph,
    EquatableArray<DescribedText> Inputs,
    EquatableArray<DescribedText> Outputs);
