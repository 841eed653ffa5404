using System.Diagnostics;

namespace ParamGen;

/// <summary>Reads the network from a file that Keras has saved, instead of from layer attributes.</summary>
/// <remarks>
/// The file is the output of <c>model.to_json()</c> or the <c>config.json</c> of a <c>.keras</c> archive: a Sequential or Functional model,
/// including nested models and shared layers. It must be one of the project's <c>AdditionalFiles</c>; files that end in <c>.keras.json</c>
/// are added automatically. The file is read at compile time, and the constants are the same as those of layer attributes.
/// <see cref="CustomLayerAttribute"/> says what stands for a custom layer of the file.
/// Rejected: a file that is not found or is not a Keras model; a file with an unknown layer, argument, or connection; layer attributes on
/// the same class.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config
/// serialization</see>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class KerasModelAttribute : Attribute
{
    /// <summary>Reads the network from the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>resnet50.keras.json</c>. Rejected: a path that matches no
    /// file, or more than one.
    /// </param>
    public KerasModelAttribute(string path) => Path = path;

    /// <summary>
    /// The path of the file, or as much of its end as identifies the file: <c>resnet50.keras.json</c>. Rejected: a path that matches no
    /// file, or more than one.
    /// </summary>
    public string Path { get; }
}
