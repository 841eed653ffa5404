using ParamGen.Core.Layers;

namespace ParamGen.Core.Graph;

/// <summary>One call of a layer: what it takes. A shared layer is called several times with the same weights.</summary>
/// <param name="node">The layer that is called.</param>
/// <param name="source">The attribute that calls it: the layer's own, or that of a further call.</param>
/// <param name="number">Which call of the layer it is, from 0.</param>
internal sealed class Call(LayerNode node, LayerNode source, int number)
{
    public LayerNode Node => node;

    public LayerNode Source => source;

    public int Number => number;

    /// <summary>What the layer does in this call: a further call may ask it for more.</summary>
    public Layer Layer { get; } = source.Layer is SharedCall shared && node != source ? shared.LayerOf(node) : node.Layer;

    /// <summary>What it takes, in the order of the layer's arguments, masks last.</summary>
    public List<Output> Inbound { get; } = [];

    /// <summary>What it takes and computes with.</summary>
    public IEnumerable<Output> Operands => Inbound.Where(inbound => !inbound.IsMask);

    /// <summary>What it takes, each once, in the order in which Keras lists it.</summary>
    public IReadOnlyList<Output> Listed { get; set; } = [];

    /// <summary>Whether it takes what is not there, or calls a layer that is not: it cannot be built.</summary>
    public bool IsLost { get; set; }

    public bool IsInput => node.Kind.Name == Catalogue.Input;
}

/// <summary>An output of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Index">Which of its outputs; null where none was named.</param>
/// <param name="IsImplied">Whether it is taken without being listed.</param>
/// <param name="IsMask">Whether it only says which of the values to use.</param>
internal readonly record struct Output(Call Call, int? Index, bool IsImplied = false, bool IsMask = false)
{
    /// <summary>As users name it: <c>encoder</c>, <c>encoder[1]</c> for the second call, <c>lstm[0][2]</c> for the third output.</summary>
    public string ToName() =>
        Index is not null ? ToString() : new OutputName(Call.Node.Name, Call.Number > 0 ? Call.Number : null, null).ToString();

    /// <summary>What takes it takes this.</summary>
    public Edge ToEdge() => new(Call.Node.Name, Call.Number, Index ?? 0);

    /// <summary>Keras's notation: <c>encoder[1][0]</c>.</summary>
    public override string ToString() => ToEdge().ToString();
}
