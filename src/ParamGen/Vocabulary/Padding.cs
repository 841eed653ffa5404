namespace ParamGen;

/// <summary>Whether a sliding window may reach past the input's edges.</summary>
public enum Padding
{
    /// <summary>It may not: n' = ⌊(n − window) / stride⌋ + 1.</summary>
    Valid,

    /// <summary>It may, evenly on both sides, so that a stride of 1 keeps the size: n' = ⌈n / stride⌉.</summary>
    Same,

    /// <summary>It may at the start alone, so that no output sees what comes after it. One-dimensional convolutions only.</summary>
    Causal,
}
