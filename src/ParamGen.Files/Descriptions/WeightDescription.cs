namespace ParamGen.Files.Descriptions;

/// <summary>A tensor that a file stores.</summary>
/// <param name="Name">Its name; in HDF5 its path.</param>
/// <param name="Shape">Its dimensions, none for a scalar.</param>
/// <param name="Type">The type of its elements, by the name that NumPy and ml_dtypes have for it.</param>
/// <param name="Bytes">The size of its data before any compression; null where elements have no fixed size (strings).</param>
public sealed record WeightDescription(string Name, IReadOnlyList<long> Shape, string Type, long? Bytes)
{
    /// <summary>The file that holds the data (ONNX's external data). It is not opened.</summary>
    public string? External { get; init; }

    /// <summary>The shard that holds the tensor, where there are several.</summary>
    public string? Shard { get; init; }

    /// <summary>How many elements are stored (ONNX's sparse tensors).</summary>
    public long? StoredValues { get; init; }

    /// <summary>The type that the elements have in the file, where it differs (TensorFlow.js's quantization).</summary>
    public string? StoredType { get; init; }

    /// <summary>Whether the tensor is listed among the inputs of the graph, too (ONNX): a caller may replace it.</summary>
    public bool? IsInput { get; init; }

    /// <summary>
    /// The elements of a small tensor of int32, int64 or float32 (ONNX) if they are whole numbers, which shapes may depend on.
    /// </summary>
    public IReadOnlyList<long>? Values { get; init; }
}
