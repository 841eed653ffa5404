using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A network as it was written: its layers in order.</summary>
internal sealed record NetworkSource(EquatableArray<LayerSource> Layers)
{
    /// <summary>The first of its inputs; null where no layer gives the shape of what enters.</summary>
    public LayerSource? Input => Layers.FirstOrDefault(layer => layer.Kind == "Input");

    /// <summary>The network's name; null for Keras's own.</summary>
    public string? Name { get; init; }

    /// <summary>The name that Keras has for it, whatever it is called here; null where layers do not say.</summary>
    public string? KerasName { get; init; }

    /// <summary>Whether training changes anything in it.</summary>
    public bool Trainable { get; init; } = true;

    /// <summary>Keras's class, where a file names it; null where the layers themselves say: a chain is a Sequential.</summary>
    public string? Class { get; init; }

    /// <summary>What it makes of other shapes than its own, where it is called within another network.</summary>
    public ModelCalls Calls { get; init; }

    /// <summary>What becomes of layers that lead to none of the outputs that are listed.</summary>
    public UnusedLayers Unused { get; init; }

    /// <summary>
    /// The type of its layers that have none of their own; null for that of the network in which they stand, or else Keras's own.
    /// </summary>
    public DType? DType { get; init; }

    /// <summary>What the network may cost at most: the arguments of its <see cref="BudgetAttribute"/>.</summary>
    public EquatableArray<Argument> Budget { get; init; }

    /// <summary>
    /// The arguments of the attribute that asks what it costs on a device; null where nobody asks.
    /// </summary>
    public EquatableArray<Argument>? Device { get; init; }

    /// <summary>Whether its layers stand in the network that uses it, rather than form a model within it.</summary>
    public bool IsBlock { get; init; }

    /// <summary>The inputs by name, in the order in which they are fed; empty for that of the layers.</summary>
    public EquatableArray<string> Inputs { get; init; }

    /// <summary>The outputs by name, in the order in which they leave; empty for all that no layer takes.</summary>
    public EquatableArray<string> Outputs { get; init; }

    /// <summary>How the inputs are put together, each by its number; null for a single one, or a list of them.</summary>
    public Operand? InputStructure { get; init; }

    /// <summary>How the outputs are put together, each by its number; null for a single one, or a list of them.</summary>
    public Operand? OutputStructure { get; init; }
}
