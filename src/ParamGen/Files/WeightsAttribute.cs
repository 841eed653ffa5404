using System.Diagnostics;

namespace ParamGen;

/// <summary>Gives a class the weights in a file as constants, or checks them against the layers of the class.</summary>
/// <remarks>
/// The file is added to the project with <c>&lt;ParamGenFile Include="models/net.weights.h5" /&gt;</c> and read when the project is built:
/// what <c>model.save_weights()</c> has written with Keras 1, 2 or 3, the weights in a whole model (<c>.keras</c>, <c>.h5</c>), those of
/// TensorFlow.js (<c>model.json</c>), or a safetensors file. The variables of the optimizer and the states of random number generators are
/// not weights.
/// On a class with layers, or with the file of a Keras model, the attribute adds no constants: it checks that each weight of the network is
/// in the file, with its shape and type, and nothing else.
/// Rejected: a file that is not found, is damaged, or has no weights; on a class with layers, a weight that is missing, unexpected, or of
/// another shape or type.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/">Keras, saving and loading
/// weights</see>.</para>
/// </remarks>
/// <example><c>[Weights("net.weights.h5")] public partial class NetWeights;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class WeightsAttribute : ModelFileAttribute
{
    /// <summary>Takes the weights from the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>net.weights.h5</c>. Rejected: a path that matches no file, or
    /// more than one.
    /// </param>
    public WeightsAttribute(string path)
        : base(path)
    {
    }

    /// <summary>
    /// How the weights are laid out, which matters on a class with layers. Default: <see cref="WeightLayout.Keras"/>. Rejected:
    /// <see cref="WeightLayout.PyTorch"/> for a file that Keras wrote.
    /// </summary>
    public WeightLayout Layout { get; set; } = WeightLayout.Keras;

    /// <summary>
    /// Which module of PyTorch a layer is, as <c>"layer=module"</c>, where shapes alone cannot tell: <c>"conv2d=features.0"</c>. Default:
    /// none. Rejected: a layer or module that does not exist.
    /// </summary>
    public string[]? Map { get; set; }

    /// <summary>
    /// The names of tensors in a file of PyTorch that the network does not have and that are expected all the same, with <c>*</c> for any
    /// text: <c>"aux_head.*"</c>. Default: none. Rejected: a name that no tensor has.
    /// </summary>
    public string[]? Expected { get; set; }
}
