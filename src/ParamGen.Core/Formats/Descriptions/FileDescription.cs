using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>What a description says of a model file, without the data of any tensor. The text is that of docs/descriptions.md.</summary>
/// <param name="File">The path of the file, as it was given to the program that described it.</param>
/// <param name="Kind">The kind of file: a word of <see cref="FileKinds"/>; empty where it could not be described.</param>
internal sealed record FileDescription(string File, string Kind)
{
    /// <summary>Why the file could not be described; then there is nothing else.</summary>
    public DescribedError? Error { get; init; }

    /// <summary>The version of Keras that wrote the file; null where the file does not say, or where Keras did not write it.</summary>
    public string? KerasVersion { get; init; }

    /// <summary>The JSON text of the architecture; null where there is none.</summary>
    public string? Architecture { get; init; }

    /// <summary>The layers with weights, in the model's order, where the file lists them (HDF5 of Keras 1 and 2).</summary>
    public EquatableArray<DescribedLayer> Layers { get; init; }

    /// <summary>What the model takes (ONNX, TensorFlow Lite).</summary>
    public EquatableArray<DescribedValue> Inputs { get; init; }

    /// <summary>What the model returns (ONNX, TensorFlow Lite).</summary>
    public EquatableArray<DescribedValue> Outputs { get; init; }

    /// <summary>The tensors that the file stores.</summary>
    public EquatableArray<DescribedWeight> Weights { get; init; }

    /// <summary>Texts by name that are attached to the model (ONNX, safetensors).</summary>
    public EquatableArray<DescribedText> Metadata { get; init; }

    /// <summary>What only ONNX has.</summary>
    public OnnxDescription? Onnx { get; init; }

    /// <summary>What only TensorFlow Lite has.</summary>
    public TensorFlowLiteDescription? TensorFlowLite { get; init; }
}

/// <summary>Why a file could not be described.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Message">What is wrong, in one line.</param>
internal sealed record DescribedError(string Id, string Message);

/// <summary>A layer as a file of weights lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weights">The names of its weights in the file, in the layer's order.</param>
internal sealed record DescribedLayer(string Name, EquatableArray<string> Weights);

/// <summary>A text that is attached to a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The text.</param>
internal sealed record DescribedText(string Name, string Text);

/// <summary>An input, an output, or a value between two nodes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in the words of the format; null where the file does not say.</param>
internal sealed record DescribedValue(string Name, string? Type)
{
    /// <summary>The type of a tensor's elements, by NumPy's name; null where it is not known, or where the value is no tensor.</summary>
    public string? ElementType { get; init; }

    /// <summary>Whether the number of axes is known.</summary>
    public bool HasShape { get; init; }

    /// <summary>The axes, none for a scalar.</summary>
    public EquatableArray<DescribedDimension> Shape { get; init; }

    /// <summary>How numbers become integers (TensorFlow Lite); null where they do not.</summary>
    public DescribedQuantization? Quantization { get; init; }

    /// <summary>The shape in Keras's notation, with the names of sizes that are not known.</summary>
    public string ShapeText => HasShape ? PythonTuple.Of(Shape.Map(static size => size.Text)) : "unknown";

    /// <summary>
    /// The number of values, with 1 for a first axis whose size is open; null where another size is, or where it does not fit 64 bits.
    /// </summary>
    public long? Count
    {
        get
        {
            if (!HasShape || Shape.Skip(1).Any(dim => dim.Size is null))
                return null;
            try
            {
                return Shape.Any(dim => dim.Size == 0) ? 0 : Shape.Aggregate(1L, (count, dim) => checked(count * (dim.Size ?? 1)));
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}

/// <summary>The size of an axis.</summary>
/// <param name="Size">The size; null where it is not known.</param>
/// <param name="Name">The name of a size that is not known; null where it has none.</param>
internal readonly record struct DescribedDimension(long? Size, string? Name)
{
    public string Text => Size?.ToString(CultureInfo.InvariantCulture) ?? (Name is { Length: > 0 } ? Name : "None");
}

/// <summary>A tensor that a file stores.</summary>
/// <param name="Name">Its name; in HDF5 its path.</param>
/// <param name="Shape">The sizes of its axes, none for a scalar.</param>
/// <param name="Type">The type of its elements, by the name in NumPy or ml_dtypes.</param>
/// <param name="Bytes">The bytes of its data before any compression; null for strings.</param>
internal sealed record DescribedWeight(string Name, EquatableArray<long> Shape, string Type, long? Bytes)
{
    /// <summary>The shape in Keras's notation.</summary>
    public string ShapeText => Shapes.Shape.Of(Shape).ToString();

    /// <summary>The number of values. It throws where that does not fit 64 bits.</summary>
    public long Count => Shape.Contains(0) ? 0 : Shape.Aggregate(1L, (count, size) => checked(count * size));

    /// <summary>
    /// The elements of a small tensor of whole numbers (ONNX), since shapes may depend on them; null where they are not known.
    /// </summary>
    public EquatableArray<long>? Values { get; init; }
}
