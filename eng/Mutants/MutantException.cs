namespace ParamGen.Mutants;

/// <summary>A mutant cannot be tried: its entry no longer fits Core.</summary>
internal sealed class MutantException(string message) : Exception(message);
