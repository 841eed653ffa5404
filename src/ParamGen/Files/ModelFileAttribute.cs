namespace ParamGen;

/// <summary>The base class of attributes that take a model from a file.</summary>
/// <remarks>
/// The build reads the file before the compiler runs. Files that end in <c>.keras</c> or <c>.keras.json</c> are found automatically if they
/// are in the project folder; others are added to the project with <c>&lt;ParamGenFile Include="models/net.onnx" /&gt;</c>.
/// </remarks>
public abstract class ModelFileAttribute : Attribute
{
    private protected ModelFileAttribute(string path) => Path = path;

    /// <summary>
    /// The path of the file, or as much of its end as identifies the file: <c>net.onnx</c>. Rejected: a path that matches no file, or more
    /// than one.
    /// </summary>
    public string Path { get; }
}
