using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>A call of a layer, as a file writes it.</summary>
/// <param name="Listed">All that it takes, in the order in which Keras lists it.</param>
/// <param name="Operands">What the layer computes with, in the order of the layer's arguments.</param>
/// <param name="Inputs">The arguments of the layer that name the operands.</param>
/// <param name="Extras">The other arguments of the call: its masks, and what it asks for.</param>
internal sealed record KerasCall(
    IReadOnlyList<KerasTensor> Listed,
    IReadOnlyList<KerasTensor> Operands,
    IReadOnlyList<Argument> Inputs,
    IReadOnlyList<Argument> Extras)
{
    /// <summary>The operator with what this call gives it; null for a layer.</summary>
    public OperatorSource? Operator { get; init; }

    /// <summary>What it says that changes no number, by Keras's names.</summary>
    public EquatableArray<NamedOperand> Notes { get; init; }

    /// <summary>The arguments of the layer, of which this is the first call.</summary>
    public IEnumerable<Argument> Arguments => [.. Inputs, .. Extras];

    /// <summary>The arguments of a further call of the layer.</summary>
    public IEnumerable<Argument> SharedArguments =>
        [new(nameof(SharedAttribute.Inputs), Names(Operands)), .. Extras];

    /// <summary>The names of all that it takes, in Keras's order.</summary>
    public EquatableArray<string> ListedNames => Names(Listed);

    private static EquatableArray<string> Names(IEnumerable<KerasTensor> tensors) => new([.. tensors.Select(tensor => tensor.ToString())]);
}
