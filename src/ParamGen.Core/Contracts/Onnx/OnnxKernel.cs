namespace ParamGen.Core.Contracts.Onnx;

/// <summary>A kernel that an ONNX model stores.</summary>
/// <param name="Number">Its number, in the order in which the nodes use them.</param>
/// <param name="Name">The name of the tensor.</param>
/// <param name="Form">What it is used for, and its sizes.</param>
internal sealed record OnnxKernel(int Number, string Name, KernelForm Form);
