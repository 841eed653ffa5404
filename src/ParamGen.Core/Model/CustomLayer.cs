using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>What stands for a custom layer of a file. Immutable, compared by value.</summary>
/// <param name="Name">The full name of the layer's class, or the name of a single layer.</param>
/// <param name="StandIn">The layer, model or block that stands for it, with the values that its constants have by themselves.</param>
internal sealed record CustomLayer(string Name, LayerSource StandIn)
{
    /// <summary>The integer parameters of a block, which a file may give other values.</summary>
    public EquatableArray<DeclaredConstant> Parameters { get; init; }

    /// <summary>The block with other values of its parameters, as far as the file has them.</summary>
    public EquatableArray<BlockVariant> Variants { get; init; }
}

/// <summary>A block with other values of its parameters than its own.</summary>
/// <param name="Values">The values that a file gives, in the order of the parameters; null for a parameter of which it says nothing.</param>
/// <param name="Network">The block with them; null where it cannot be evaluated with them.</param>
/// <param name="Reason">Why it cannot; null where it can.</param>
internal sealed record BlockVariant(EquatableArray<long?> Values, NetworkSource? Network, string? Reason);
