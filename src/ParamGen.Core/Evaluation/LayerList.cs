using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Evaluation;

/// <summary>A list of layers that is being read: the network's, or a placed block's.</summary>
internal sealed class LayerList
{
    private readonly Dictionary<int, ModelInputs>? inputs;

    public LayerList(NetworkSource source, BlockScope? scope, bool trainable, DType? dtype)
    {
        Source = source;
        Scope = scope;
        Trainable = trainable;
        DType = source.DType ?? dtype;
        for (var i = 0; i < source.Layers.Count; i++)
        {
            if (!ModelInputs.Are(source.Layers[i]))
                continue;
            (inputs ??= []).Add(i, new(source.Layers[i]));
            Names.Reserve(inputs[i].Names);
        }
    }

    public NetworkSource Source { get; }

    public BlockScope? Scope { get; }

    public bool Trainable { get; }

    /// <summary>The type of the layers that have none of their own; null for Keras's own.</summary>
    public DType? DType { get; }

    public KerasNames Names { get; } = new();

    public int Next { get; private set; }

    /// <summary>Where the next layer is written.</summary>
    public Origin Origin => Scope?.Use.Within(Next) ?? new(Next, default);

    /// <summary>
    /// The inputs that the next layer stands for; null where it is another layer, or an input of a shape that is given.
    /// </summary>
    public ModelInputs? NextInputs => inputs is not null && inputs.TryGetValue(Next, out var found) ? found : null;

    /// <summary>The name of the block that comes next; null where something else does.</summary>
    public string? NextBlock => Next < Source.Layers.Count && Source.Layers[Next].Model is { IsBlock: true } block ? block.Name : null;

    public LayerSource Take() => Source.Layers[Next++];
}
