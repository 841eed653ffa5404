using System.Diagnostics;

namespace ParamGen;

/// <summary>Gives a class the names, shapes and types of the weights in a file as constants.</summary>
/// <remarks>
/// The file is added to the project with <c>&lt;ParamGenFile Include="models/net.weights.h5" /&gt;</c> and read when the project is built:
/// what <c>model.save_weights()</c> has written with Keras 1, 2 or 3, the weights in a whole model (<c>.keras</c>, <c>.h5</c>), those of
/// TensorFlow.js (<c>model.json</c>), or a safetensors file. The variables of the optimizer and the states of random number generators are
/// not weights.
/// Rejected: a file that is not found, is damaged, or has no weights; layers on the same class.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/">Keras, saving and loading
/// weights</see>.</para>
/// </remarks>
/// <example><c>[Weights("net.weights.h5")] public partial class NetWeights;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class WeightsAttribute : ModelFileAttribute
{
    /// <summary>Describes the weights in the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>net.weights.h5</c>. Rejected: a path that matches no file, or
    /// more than one.
    /// </param>
    public WeightsAttribute(string path)
        : base(path)
    {
    }
}
