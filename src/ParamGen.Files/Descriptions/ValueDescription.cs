namespace ParamGen.Files.Descriptions;

/// <summary>An input or an output.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Type">
/// Its type in the words of the format: <c>tensor(float)</c> in ONNX, <c>int8</c> in TensorFlow Lite; null where the file does
/// not say.
/// </param>
public sealed record ValueDescription(string Name, string? Type)
{
    /// <summary>The type of a tensor's elements, by NumPy's name.</summary>
    public string? ElementType { get; init; }

    /// <summary>The dimensions of a tensor, none for a scalar; null where the rank is unknown or the value is not a tensor.</summary>
    public IReadOnlyList<Dimension>? Shape { get; init; }

    /// <summary>How numbers become integers (TensorFlow Lite).</summary>
    public QuantizationDescription? Quantization { get; init; }
}
