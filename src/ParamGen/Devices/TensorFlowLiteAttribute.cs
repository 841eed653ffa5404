using System.Diagnostics;

namespace ParamGen;

/// <summary>
/// Computes what a model costs on a small device, as a fully quantized TensorFlow Lite file that runs in TensorFlow Lite Micro: the
/// constants are in the class <c>TensorFlowLite</c> of the model.
/// </summary>
/// <remarks>
/// <para>
/// The numbers are those of TensorFlow 2.21's converter with int8 weights, inputs and outputs, a batch size of 1, and trained weights, and
/// of TensorFlow Lite Micro of August 2026 on a 32-bit Arm core. Operators, constants and the arena's head follow from the layers alone.
/// The tail, and so the whole arena, is of that version of the interpreter. The size of the file is an estimate.
/// </para>
/// <para>
/// Rejected: a model with a layer or an option that is not covered, such as a recurrent layer or attention; an unknown size; a batch size
/// other than 1; a class that is not a model.
/// </para>
/// <para>
/// Source: <see href="https://ai.google.dev/edge/litert/microcontrollers/overview">TensorFlow Lite for Microcontrollers</see>, measured.
/// </para>
/// </remarks>
/// <example><c>[TensorFlowLite] [Budget(MaxArenaBytes = 64 * 1024)] [Input(49, 10, 1, BatchSize = 1)] [Conv2D(64, 10, 4)]</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class TensorFlowLiteAttribute : Attribute
{
    /// <summary>
    /// The kernels with which the interpreter is built. They need different scratch buffers, so the arena differs; the file does not.
    /// Default: <see cref="DeviceKernels.Reference"/>.
    /// </summary>
    public DeviceKernels Kernels { get; set; } = DeviceKernels.Reference;
}
