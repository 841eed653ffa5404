using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>The multiply-adds of an ONNX model.</summary>
internal static class OnnxMultiplyAdds
{
    /// <summary>
    /// The multiply-adds of all convolutions and matrix products for the whole shape of the inputs, without biases; a leading axis of
    /// an input that is open counts as 1. Null where this is not certain: where a shape that counts is not known, where a product may
    /// be hidden in what is not understood, or where the file contradicts itself.
    /// </summary>
    public static long? Of(FileDescription description) => OnnxShapes.Of(description)?.MultiplyAdds;
}
