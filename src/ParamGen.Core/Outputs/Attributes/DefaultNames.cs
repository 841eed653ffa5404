using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Takes away the names that layers have in any case: those that Keras gives.</summary>
internal sealed class DefaultNames
{
    private readonly KerasNames names = new();

    /// <summary>Takes away those of a layer and of the layers that it wraps.</summary>
    /// <param name="layers">The layers as they are written.</param>
    /// <param name="position">The position of the layer, which those that it wraps follow.</param>
    /// <param name="node">The layer.</param>
    public void Shorten(List<LayerSource> layers, int position, LayerNode node) => _ = Next(layers, position, node);

    /// <summary>Whether a placed block has a name in any case.</summary>
    public bool IsNext(string block, string name) => names.TryNext(block, name);

    /// <summary>Keras makes the layers that a wrapper wraps before it.</summary>
    private int Next(List<LayerSource> layers, int position, LayerNode node)
    {
        var next = position + 1;
        foreach (var inner in node.Inner)
            next = Next(layers, next, inner);
        var layer = layers[position];
        var stem = layer.Model?.Name ?? Catalogue.Find(layer.Kind)!.KerasName;
        if (names.TryNext(stem, layer.TextOf(nameof(LayerAttribute.Name)) ?? ""))
            layers[position] = layer.Without(nameof(LayerAttribute.Name));
        else if (!layer.Gives(nameof(LayerAttribute.Name)))
            _ = names.Next(stem);
        foreach (var hidden in node.Layer.ImplicitSublayers)
            _ = names.Next(hidden);
        return next;
    }
}
