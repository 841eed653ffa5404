namespace ParamGen.Core.Model;

/// <summary>Carries out suggestions on a network as it was written.</summary>
internal static class NetworkEdits
{
    private const string Name = nameof(LayerAttribute.Name);
    private const string Input = nameof(LayerAttribute.Input);

    /// <summary>The network after a suggestion. The positions in its edits are those before any of them.</summary>
    /// <param name="network">The network.</param>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="atFault">The position of the layer at fault.</param>
    public static NetworkSource Apply(this NetworkSource network, Suggestion suggestion, int atFault)
    {
        Place[] places = [.. network.Layers.Select(layer => new Place(layer))];
        foreach (var edit in suggestion.Edits)
            Apply(edit, edit.Layer ?? atFault, places);
        return network with { Layers = places.SelectMany(place => place.Layers).ToArray() };
    }

    private static void Apply(Edit edit, int position, Place[] places)
    {
        var place = places[position];
        switch (edit)
        {
            case SetArgument set:
                place.Layer = place.Layer.With(set.Argument, set.Value);
                break;
            case ResetArgument reset:
                place.Layer = place.Layer.Without(reset.Argument);
                break;
            case InsertLayer insert:
                Insert(insert.New, place);
                break;
            case WrapLayer wrap:
                place.Before.Add(wrap.Wrapper);
                break;
            case RemoveLayer:
                Remove(position, places);
                break;
            default:
                throw new ArgumentException($"A network cannot carry out {edit}.", nameof(edit));
        }
    }

    private static void Insert(LayerSource layer, Place place)
    {
        if (!layer.Gives(Input) && place.Layer.TextOf(Input) is { } name)
        {
            layer = layer.With(Input, name);
            place.Layer = place.Layer.Without(Input);
        }

        place.Before.Add(layer);
    }

    private static void Remove(int position, Place[] places)
    {
        var removed = places[position];
        removed.IsRemoved = true;
        if (position + 1 == places.Length)
            return;
        var next = places[position + 1];
        var taken = next.Layer.TextOf(Input);
        if (taken is not null && taken != removed.Layer.TextOf(Name))
            return;
        if (removed.Layer.TextOf(Input) is { } name)
            next.Layer = next.Layer.With(Input, name);
        else if (taken is not null)
            next.Layer = next.Layer.Without(Input);
    }

    /// <summary>A layer, and what is put before it.</summary>
    private sealed class Place(LayerSource layer)
    {
        public LayerSource Layer { get; set; } = layer;

        public List<LayerSource> Before { get; } = [];

        public bool IsRemoved { get; set; }

        public IEnumerable<LayerSource> Layers => IsRemoved ? Before : Before.Append(Layer);
    }
}
