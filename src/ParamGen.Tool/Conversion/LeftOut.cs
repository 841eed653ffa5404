using ParamGen.Core.Model;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Conversion;

/// <summary>What a model file says and no attribute does. None of it decides a shape or a number.</summary>
internal static class LeftOut
{
    /// <summary>
    /// A part that somebody has written, or that has arguments of its own: an attribute would say another one. Null for none.
    /// </summary>
    public static string? CustomPart(NetworkSource network) => Notes(network)
        .Where(note => note.Value is Operand.Text)
        .Select(note => $"'{note.Layer}' has the argument '{note.Name}' of the class '{((Operand.Text)note.Value).Value}', "
            + "whose own arguments no attribute says")
        .FirstOrDefault();

    /// <summary>The arguments that are left out: <c>kernel_initializer of 81 layers (its mode, seed)</c>. Empty for none.</summary>
    public static string[] Of(NetworkSource network) =>
    [
        .. Notes(network).GroupBy(note => (note.Name, Details: DetailsOf(note.Value)))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Details, StringComparer.Ordinal)
            .Select(group => $"{group.Key.Details}{group.Key.Name} of {Layers(group.Select(note => note.Layer).Distinct().ToList())}"),
    ];

    private static string Layers(List<string> names) => names.Count == 1 ? $"'{names[0]}'" : Numbers.Of(names.Count, "layer");

    private static string DetailsOf(Operand value) => value is Operand.Map map
        ? string.Join(" and ", map.Members.Select(member => member.Name).Order(StringComparer.Ordinal)) + " in "
        : "";

    private static IEnumerable<(string Layer, string Name, Operand Value)> Notes(NetworkSource network) =>
        network.Layers.SelectMany(layer => layer.Notes.Concat(layer.CallNotes)
            .Select(note => (layer.TextOf(nameof(LayerAttribute.Name)) ?? layer.Kind, note.Name, note.Value))
            .Concat(layer.Model is { } model ? Notes(model) : []));
}
