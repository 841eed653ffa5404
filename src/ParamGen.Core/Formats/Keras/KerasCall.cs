using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>A call of a layer, as a file writes it.</summary>
/// <param name="Tensors">What it takes, in order.</param>
/// <param name="Arguments">The same as arguments of the layer.</param>
internal sealed record KerasCall(IReadOnlyList<KerasTensor> Tensors, IReadOnlyList<Argument> Arguments)
{
    /// <summary>The arguments of a further call of the layer.</summary>
    public IEnumerable<Argument> SharedArguments =>
        [new(nameof(SharedAttribute.Inputs), new EquatableArray<string>([.. Tensors.Select(tensor => tensor.ToString())]))];
}
