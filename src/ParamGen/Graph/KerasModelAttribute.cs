using System.Diagnostics;

namespace ParamGen;

/// <summary>Takes the network from a file that Keras has written, in the stead of layers.</summary>
/// <remarks>
/// The file is what <c>model.to_json()</c> gives, or the <c>config.json</c> of a <c>.keras</c> archive: a Sequential or
/// Functional model, nested and shared layers included. It must be among the project's <c>AdditionalFiles</c>; those that
/// end in <c>.keras.json</c> are there by themselves. It is read at compile time and gives the same constants as layers do.
/// Refused: a file that is not found, is no model of Keras, or holds a layer, an argument or a connection that is not known;
/// layers beside it.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class KerasModelAttribute : Attribute
{
    /// <summary>Takes the network from the given file.</summary>
    /// <param name="path">The end of the file's path, as long as needed to tell it from others: <c>resnet50.keras.json</c>.</param>
    public KerasModelAttribute(string path) => Path = path;

    /// <summary>The end of the file's path, as long as needed to tell it from others.</summary>
    public string Path { get; }
}
