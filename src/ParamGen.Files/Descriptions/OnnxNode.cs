using System.Diagnostics.CodeAnalysis;

namespace ParamGen.Files.Descriptions;

/// <summary>A node of an ONNX graph.</summary>
/// <param name="Operator">The operator, such as <c>Conv</c>.</param>
/// <param name="Inputs">The names of the values that it takes; an empty name is an input that is left out.</param>
/// <param name="Outputs">The names of the values that it returns.</param>
public sealed record OnnxNode(string Operator, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs)
{
    /// <summary>The node's own name.</summary>
    public string? Name { get; init; }

    /// <summary>The domain of the operator; null for the default one.</summary>
    public string? Domain { get; init; }

    /// <summary>Which of the functions of one name is meant.</summary>
    public string? Overload { get; init; }

    /// <summary>Its attributes.</summary>
    public IReadOnlyList<OnnxAttribute>? Attributes { get; init; }
}

/// <summary>An attribute of a node. Exactly one of the members has its value, unless that was left out.</summary>
/// <param name="Name">Its name.</param>
[SuppressMessage("Naming", "CA1711", Justification = "ONNX calls it an attribute.")]
public sealed record OnnxAttribute(string Name)
{
    /// <summary>A whole number.</summary>
    public long? Int { get; init; }

    /// <summary>A number.</summary>
    public Number? Float { get; init; }

    /// <summary>A text.</summary>
    public string? Text { get; init; }

    /// <summary>Whole numbers.</summary>
    public IReadOnlyList<long>? Ints { get; init; }

    /// <summary>Numbers.</summary>
    public IReadOnlyList<Number>? Floats { get; init; }

    /// <summary>Texts.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>A tensor.</summary>
    public WeightDescription? Tensor { get; init; }

    /// <summary>Tensors.</summary>
    public IReadOnlyList<WeightDescription>? Tensors { get; init; }

    /// <summary>A graph.</summary>
    public OnnxGraph? Graph { get; init; }

    /// <summary>Graphs.</summary>
    public IReadOnlyList<OnnxGraph>? Graphs { get; init; }

    /// <summary>The attribute of the function around the node that has the value.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether a value, or a part of one, is not here because it is long, such as the thresholds of a forest.</summary>
    public bool? IsLeftOut { get; init; }
}
