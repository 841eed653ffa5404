using System.Diagnostics;

namespace ParamGen;

/// <summary>Reads the network from a file that Keras has saved, instead of from layer attributes.</summary>
/// <remarks>
/// The file is a <c>.keras</c> archive, a whole model in HDF5 (<c>.h5</c>), the output of <c>model.to_json()</c> (<c>.keras.json</c>), or
/// the <c>model.json</c> of a layers model of TensorFlow.js, written by Keras 1, 2 or 3: a Sequential or Functional model, including nested
/// models and shared layers. Files in the project folder that end in <c>.keras</c> or <c>.keras.json</c> are found automatically; others
/// are added with <c>&lt;ParamGenFile Include="models/net.h5" /&gt;</c>. The file is read when the project is built, and the constants are
/// the same as those of layer attributes.
/// <see cref="CustomLayerAttribute"/> says what stands for a custom layer of the file.
/// Rejected: a file that is not found, is damaged, or is not a Keras model; a file with an unknown layer, argument, or connection; layer
/// attributes on the same class.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/">Keras, model saving and loading</see>.</para>
/// </remarks>
/// <example><c>[KerasModel("digits.keras")] public partial class Digits;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class KerasModelAttribute : ModelFileAttribute
{
    /// <summary>Reads the network from the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>resnet50.keras</c>. Rejected: a path that matches no file, or
    /// more than one.
    /// </param>
    public KerasModelAttribute(string path)
        : base(path)
    {
    }
}
