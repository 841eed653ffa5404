using System.Diagnostics;

namespace ParamGen;

/// <summary>Gives a class the inputs, outputs and costs of a TensorFlow Lite model as constants.</summary>
/// <remarks>
/// The file is added to the project with <c>&lt;ParamGenFile Include="models/net.tflite" /&gt;</c> and read when the project is built.
/// Inputs and outputs are in the file's order, with the names of its signature, and with scale and zero point where they are quantized.
/// The peak and the arena are those of the file's own operators and tensors, in TensorFlow Lite Micro of August 2026 on a 32-bit Arm core.
/// Where the arena is not known, such as for several graphs or other operators, each use of its constants is an error that says why.
/// On a class with layers, or with the file of a Keras model, the attribute adds no constants: it checks that the inputs and outputs of the
/// network are those of the file, and if the file is int8 throughout, that its operators are those of the converted network.
/// Rejected: a file that is not found, is damaged, or is not a TensorFlow Lite model; on a class with layers, a file of another network.
/// <para>Source: <see href="https://ai.google.dev/edge/litert/microcontrollers/overview">TensorFlow Lite for Microcontrollers</see>.</para>
/// </remarks>
/// <example><c>[TensorFlowLiteModel("keywords.tflite")] public partial class Keywords;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class TensorFlowLiteModelAttribute : ModelFileAttribute
{
    /// <summary>Describes the model in the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>keywords.tflite</c>. Rejected: a path that matches no file,
    /// or more than one.
    /// </param>
    public TensorFlowLiteModelAttribute(string path)
        : base(path)
    {
    }

    /// <summary>
    /// The kernels with which the interpreter is built. They need different scratch buffers, so the arena differs. On a class with layers,
    /// no arena is computed from the file, and nothing depends on them. Default: <see cref="DeviceKernels.Reference"/>.
    /// </summary>
    public DeviceKernels Kernels { get; set; } = DeviceKernels.Reference;
}
