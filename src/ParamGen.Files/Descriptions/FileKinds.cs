namespace ParamGen.Files.Descriptions;

/// <summary>The kinds of file that are read, by the words of a description.</summary>
public static class FileKinds
{
    /// <summary>The archive that Keras 2.12 and newer save: a zip with an architecture and weights.</summary>
    public const string Keras = "keras";

    /// <summary>HDF5 as Keras writes it: a whole model, or weights alone.</summary>
    public const string Hdf5 = "hdf5";

    /// <summary>An architecture alone, as <c>model.to_json()</c> writes it.</summary>
    public const string KerasJson = "keras-json";

    /// <summary>TensorFlow.js's <c>model.json</c>: an architecture, a list of weights, or both.</summary>
    public const string TensorFlowJs = "tfjs";

    /// <summary>ONNX.</summary>
    public const string Onnx = "onnx";

    /// <summary>safetensors: one file, or the index of several.</summary>
    public const string SafeTensors = "safetensors";

    /// <summary>TensorFlow Lite.</summary>
    public const string TensorFlowLite = "tflite";
}
