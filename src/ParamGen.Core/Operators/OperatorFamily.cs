namespace ParamGen.Core.Operators;

/// <summary>Operators that belong together: one rule for shapes, or a few.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Operators">The operators.</param>
internal sealed record OperatorFamily(string Name, IReadOnlyList<Operator> Operators);
