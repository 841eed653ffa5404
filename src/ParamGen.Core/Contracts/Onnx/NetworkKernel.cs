using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>What a layer multiplies with: a kernel, or several that a file may have in one.</summary>
/// <param name="Step">The layer.</param>
/// <param name="Path">Keras's path to the weight.</param>
/// <param name="Shape">Its shape, or those of several.</param>
/// <param name="Forms">The ways in which a file may have it, each as one or several kernels, the usual one first.</param>
internal sealed record NetworkKernel(Step Step, string Path, string Shape, EquatableArray<EquatableArray<KernelForm>> Forms)
{
    /// <summary>The form in which a file may have it once more; null where there is none.</summary>
    public KernelForm? Copy { get; init; }

    /// <summary>How many numbers it has, where files may have it in any form.</summary>
    public long? Count { get; init; }

    /// <summary>How often the layer is called.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>Whether it is known in which forms files have it.</summary>
    public bool IsCertain => Count is null;

    /// <summary>What is found of it in a file.</summary>
    public IReadOnlyList<OnnxKernel> Found { get; set; } = [];

    /// <summary>The usual form.</summary>
    public EquatableArray<KernelForm> Usual => Forms[0];
}
