using ParamGen.Core.Collections;

namespace ParamGen.Core.Networks;

/// <summary>The most activations that a network holds at once, for a sample. Immutable, compared by value.</summary>
/// <param name="Layer">The layer that runs then.</param>
/// <param name="Held">What is held then.</param>
internal sealed record ActivationPeak(string Layer, EquatableArray<HeldActivation> Held)
{
    public long Bytes => Held.Sum(activation => activation.Bytes);
}

/// <summary>An output that is held.</summary>
/// <param name="Layer">The layer that gave it.</param>
/// <param name="Bytes">The bytes that it takes.</param>
internal readonly record struct HeldActivation(string Layer, long Bytes);
