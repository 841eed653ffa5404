namespace ParamGen.Compiler.Reading.Files;

/// <summary>Formats in which Keras and TensorFlow save models, and which the compiler cannot read: it is given texts.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/">Keras, model saving</see>.
/// </remarks>
internal static class FileFormat
{
    /// <summary>What to do with a file in such a format: the end of a sentence. Null for any other file.</summary>
    public static string? Advice(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var stem = dot > 0 ? fileName.Substring(0, dot) : fileName;
        if (stem.EndsWith(".weights", StringComparison.OrdinalIgnoreCase))
            stem = stem.Substring(0, stem.Length - ".weights".Length);
        return (dot < 0 ? "" : fileName.Substring(dot).ToLowerInvariant()) switch
        {
            ".keras" => $"is a zip archive; extract its config.json as {stem}.keras.json",
            ".h5" or ".hdf5" => $"is an HDF5 file, which is not text; save model.to_json() as {stem}.keras.json",
            ".pb" => $"is a SavedModel, which is not text; save model.to_json() as {stem}.keras.json",
            _ => null,
        };
    }
}
