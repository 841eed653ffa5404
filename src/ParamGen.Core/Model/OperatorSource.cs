using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A call of one of Keras's operators, <c>keras.ops</c>, as it was written. Immutable, compared by value.</summary>
/// <param name="Module">The module of Keras's class: <c>keras.src.ops.numpy</c>.</param>
/// <param name="Class">Keras's class: <c>Mean</c>.</param>
/// <param name="Settings">What it is made with, its <c>config</c>.</param>
/// <param name="Args">What it is called with, in order.</param>
/// <param name="NamedArgs">What it is called with by name.</param>
internal sealed record OperatorSource(
    string Module,
    string Class,
    EquatableArray<NamedOperand> Settings,
    EquatableArray<Operand> Args,
    EquatableArray<NamedOperand> NamedArgs);
