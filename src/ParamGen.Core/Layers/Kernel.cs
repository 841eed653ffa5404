using ParamGen.Core.Collections;

namespace ParamGen.Core.Layers;

/// <summary>The kernel that a layer multiplies with.</summary>
/// <param name="Starts">How each of its parts starts, by the argument that says so; a separable kernel has two parts.</param>
internal sealed record Kernel(EquatableArray<(string Argument, Initializer Initializer)> Starts)
{
    public static Kernel Of(params (string Argument, Initializer Initializer)[] starts) => new(starts);
}
