using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>What stands for a custom layer of a file. Immutable, compared by value.</summary>
/// <param name="Name">The full name of the layer's class, or the name of a single layer.</param>
/// <param name="StandIn">The layer, model or block that stands for it, with the values that its constants have by themselves.</param>
internal sealed record CustomLayer(string Name, LayerSource StandIn)
{
    /// <summary>The parameters of a block with their own values, which a file may give others.</summary>
    public EquatableArray<Argument> Parameters { get; init; }

    /// <summary>The other constants of a block, and those of a model, which a file cannot give other values.</summary>
    public EquatableArray<Argument> Constants { get; init; }

    /// <summary>The block with other values of its parameters, as far as the file has them.</summary>
    public EquatableArray<BlockVariant> Variants { get; init; }
}

/// <summary>A block with other values of its parameters than its own.</summary>
/// <param name="Values">The values that a file gives, in the order of the parameters; null where it says nothing of one.</param>
/// <param name="Network">The block with them; null where it cannot be evaluated with them.</param>
/// <param name="Reason">Why it cannot; null where it can.</param>
internal sealed record BlockVariant(EquatableArray<ArgumentValue?> Values, NetworkSource? Network, string? Reason);
