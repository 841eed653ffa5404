using ParamGen.Core.Collections;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>What a user says of the weights of a PyTorch file.</summary>
/// <param name="Map">Layers with their modules: conv2d=features.0.</param>
/// <param name="Expected">The names of tensors that no layer has; an asterisk stands for any characters.</param>
internal sealed record PyTorchOptions(EquatableArray<string> Map, EquatableArray<string> Expected)
{
    public static readonly PyTorchOptions None = new(default, default);
}
