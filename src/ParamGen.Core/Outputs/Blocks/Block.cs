using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>A network whose repeated parts are uses of blocks.</summary>
/// <param name="Network">The network; a use holds the block's layers with the numbers that it gives them.</param>
/// <param name="Blocks">The blocks, in the order of their first uses.</param>
internal sealed record BlockedNetwork(NetworkSource Network, IReadOnlyList<Block> Blocks);

/// <summary>Layers that a network repeats.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Layers">Its layers, with the numbers of its first use.</param>
/// <param name="Parameters">What differs between its uses.</param>
/// <param name="Expressions">The numbers that are not written as such, but by a parameter.</param>
internal sealed record Block(
    string Name,
    IReadOnlyList<LayerSource> Layers,
    IReadOnlyList<BlockParameter> Parameters,
    IReadOnlyDictionary<NumberPlace, string> Expressions)
{
    /// <summary>What a use gives the parameters.</summary>
    /// <param name="layers">The layers of the use.</param>
    public IEnumerable<double> ValuesOf(IReadOnlyList<LayerSource> layers) =>
        Parameters.Select(parameter => parameter.Place.Of(layers)!.Value);
}

/// <summary>A number of a block that its uses give.</summary>
/// <param name="Name">The name of its constant.</param>
/// <param name="Place">Where it stands as such.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
internal sealed record BlockParameter(string Name, NumberPlace Place, bool IsWhole);

/// <summary>Where a number stands.</summary>
/// <param name="Layer">The position of the layer.</param>
/// <param name="Argument">The argument.</param>
/// <param name="Item">The position in the argument's list; null where it is a single number.</param>
internal readonly record struct NumberPlace(int Layer, string Argument, int? Item)
{
    /// <summary>The number that stands there; null where there is none.</summary>
    public double? Of(IReadOnlyList<LayerSource> layers)
    {
        var (layer, argument, item) = this;
        var value = layers[layer].ValueOf(argument);
        // What goes without saying is a number all the same.
        if (value is null && Catalogue.Find(layers[layer].Kind) is { } kind && kind.Properties.TryGetValue(argument, out var property))
            value = ArgumentValue.Of(property.GetValue(kind.Defaults));
        return (value, item) switch
        {
            (ArgumentValue.Integer number, null) => number.Value,
            (ArgumentValue.Real number, null) => number.Value,
            (ArgumentValue.Integers list, { } i) => list.Values[i],
            (ArgumentValue.Reals list, { } i) => list.Values[i],
            _ => null,
        };
    }
}
