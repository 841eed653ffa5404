namespace ParamGen.Core.Formats.Descriptions;

/// <summary>The kinds of file, by the words of a description.</summary>
internal static class FileKinds
{
    /// <summary>A <c>.keras</c> archive.</summary>
    public const string Keras = "keras";

    /// <summary>HDF5 as Keras writes it: a whole model, or weights alone.</summary>
    public const string Hdf5 = "hdf5";

    /// <summary>An architecture alone, as <c>model.to_json()</c> gives it.</summary>
    public const string KerasJson = "keras-json";

    /// <summary>TensorFlow.js's <c>model.json</c>.</summary>
    public const string TensorFlowJs = "tfjs";

    /// <summary>ONNX.</summary>
    public const string Onnx = "onnx";

    /// <summary>safetensors.</summary>
    public const string SafeTensors = "safetensors";

    /// <summary>TensorFlow Lite.</summary>
    public const string TensorFlowLite = "tflite";

    /// <summary>What a message calls a file of a kind.</summary>
    public static string NameOf(string kind) => kind switch
    {
        Keras => "a .keras archive",
        Hdf5 => "an HDF5 file of Keras",
        KerasJson => "an architecture of Keras",
        TensorFlowJs => "a model of TensorFlow.js",
        Onnx => "an ONNX model",
        SafeTensors => "a safetensors file",
        TensorFlowLite => "a TensorFlow Lite model",
        _ => $"a file of the unknown kind '{kind}'",
    };
}
