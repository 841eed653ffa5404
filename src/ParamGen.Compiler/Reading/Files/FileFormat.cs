namespace ParamGen.Compiler.Reading.Files;

/// <summary>Formats of model files, by the names of the files.</summary>
internal static class FileFormat
{
    private static readonly string[] binary = [".keras", ".h5", ".hdf5", ".onnx", ".safetensors", ".tflite", ".pb"];

    /// <summary>Whether a file of this name is not text.</summary>
    public static bool IsBinary(string fileName) => binary.Any(ending => HasEnding(fileName, ending));

    /// <summary>Whether a file of this name is a text of Keras's, which the compiler reads itself.</summary>
    public static bool IsKerasJson(string fileName) => HasEnding(fileName, ".keras.json");

    /// <summary>Whether a file of this name in the project folder is found automatically.</summary>
    public static bool IsFound(string fileName) => IsKerasJson(fileName) || HasEnding(fileName, ".keras");

    /// <summary>What to do with a file in a format that is not read: the end of a sentence. Null for any other file.</summary>
    public static string? Advice(string fileName) => HasEnding(fileName, ".pb")
        ? "is a SavedModel, which is not supported; save the model with model.save() as a .keras file"
        : null;

    private static bool HasEnding(string fileName, string ending) => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
