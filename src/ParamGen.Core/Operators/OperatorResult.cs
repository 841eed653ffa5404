using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Operators;

/// <summary>What comes of an operator's call: its outputs in order, or why Keras refuses it.</summary>
/// <param name="Outputs">The outputs; empty where the call is refused.</param>
/// <param name="Refusal">Why it is refused: part of a sentence. Null where it is not.</param>
internal sealed record OperatorResult(EquatableArray<Operand.Tensor> Outputs, string? Refusal)
{
    /// <summary>The parameter that is at fault, where it is a single one.</summary>
    public string? Parameter { get; init; }
}
