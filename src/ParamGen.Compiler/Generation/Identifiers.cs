using System.Globalization;
using System.Text;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Generation;

/// <summary>Names of layers and weights as C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The characters of a long name that become an identifier. The compiler takes names of up to 1,023 bytes, a character is up to
    /// three, and what tells names apart comes after it.
    /// </summary>
    private const int MaxLength = 300;

    /// <summary>The names of the classes of a network's layers.</summary>
    public static string[] OfLayers(IReadOnlyList<LayerReport> layers, IReadOnlyList<LayerMembers> members) =>
        OfLayers([.. layers.Select(layer => new NamedLayer(layer.Name, layer.Ordinal, layer.Kind))], (i, name) => members[i].Has(name));

    /// <summary>
    /// The names of the layers' classes: the given name in PascalCase, or else the kind and, from the second on, a number.
    /// </summary>
    /// <param name="layers">The layers.</param>
    /// <param name="hasMember">Whether the class of the layer at a position has a member of a name, which it may not have itself.</param>
    /// <param name="around">The class in which they are.</param>
    public static string[] OfLayers(
        IReadOnlyList<NamedLayer> layers,
        Func<int, string, bool> hasMember,
        string around = GeneratedMembers.Layers)
    {
        // A class may not have its members' names.
        var taken = new HashSet<string> { around };
        var numbers = new NumberedNames();
        return
        [
            .. layers.Select((layer, i) => Unique(
                OfLayer(layer) + layer.Suffix,
                "Layer",
                numbers,
                name => !hasMember(i, name) && taken.Add(name))),
        ];
    }

    /// <summary>The names of a layer's weights: the parts of their paths in which they differ, in PascalCase.</summary>
    public static string[] OfWeights(IReadOnlyList<string> weights, Func<string, bool> isTaken)
    {
        var taken = new HashSet<string>();
        var numbers = new NumberedNames();
        var paths = weights.Select(weight => weight.Split('/')).ToArray();
        var isAligned = paths.All(path => path.Length == paths[0].Length);
        // A part that all paths share tells nothing, unless it is the last: the weight's own name.
        bool[] tells = isAligned && paths.Length > 0
            ? [.. paths[0].Select((part, i) => i == paths[0].Length - 1 || paths.Any(path => path[i] != part))]
            : [];
        return [.. paths.Select(path => Unique(PascalCase(NameOf(path)), "Weight", numbers, IsFree))];

        bool IsFree(string name) =>
            !isTaken(name + GeneratedLayerMembers.Parameters)
            && !isTaken(name + GeneratedLayerMembers.Shape)
            && taken.Add(name);

        string NameOf(string[] path) => path.Length == 1 ? path[0] : string.Join("_", path.Where((_, i) => !isAligned || tells[i]));
    }

    /// <summary>The names of members for the names in a file: each in PascalCase.</summary>
    /// <param name="names">The names in the file.</param>
    /// <param name="suffix">What tells a name from one that is taken.</param>
    /// <param name="around">The class in which they are.</param>
    /// <param name="isMember">Whether each of them has a member of a name, which it may not have itself.</param>
    public static string[] OfNames(IReadOnlyList<string> names, string suffix, string around, Func<string, bool> isMember)
    {
        var taken = new HashSet<string> { around };
        var numbers = new NumberedNames();
        return [.. names.Select(name => Unique(PascalCase(name), suffix, numbers, free => !isMember(free) && taken.Add(free)))];
    }

    public static string PascalCase(string name)
    {
        var identifier = new StringBuilder(Math.Min(name.Length, MaxLength) + 1);
        var starts = true;
        foreach (var c in name)
        {
            if (identifier.Length == MaxLength)
                break;
            var isPart = char.IsLetterOrDigit(c);
            if (isPart)
                identifier.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = !isPart;
        }

        if (identifier.Length == 0 || char.IsDigit(identifier[0]))
            identifier.Insert(0, '_');
        return identifier.ToString();
    }

    /// <summary>conv2d_1 → Conv2D1.</summary>
    private static string OfLayer(NamedLayer layer) =>
        layer.Ordinal is not { } ordinal ? PascalCase(layer.Name)
        : ordinal == 0 ? layer.Kind
        : layer.Kind + ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name itself, with a suffix where it is not free, with a number where that is not free either.</summary>
    public static string Unique(string name, string suffix, NumberedNames numbers, Func<string, bool> isFree) =>
        isFree(name) ? name
        : isFree(name + suffix) ? name + suffix
        : numbers.Next(name, 2, number => name + suffix + number.ToString(CultureInfo.InvariantCulture), isFree);
}

/// <summary>A layer, as far as its class's name depends on it.</summary>
/// <param name="Name">Its name, given or Keras's own.</param>
/// <param name="Ordinal">The number in the name that Keras gives; null where the name was given.</param>
/// <param name="Kind">Keras's class.</param>
/// <param name="Suffix">What tells it from others of the name.</param>
internal readonly record struct NamedLayer(string Name, int? Ordinal, string Kind, string Suffix = "")
{
    /// <summary>One for each tensor; of several of one layer the second one has the number 1.</summary>
    public static NamedLayer[] OfTensors(IEnumerable<(string Layer, int? Ordinal, string Kind)> tensors)
    {
        var counts = new Dictionary<string, int>();
        var named = new List<NamedLayer>();
        foreach (var (layer, ordinal, kind) in tensors)
        {
            counts.TryGetValue(layer, out var before);
            counts[layer] = before + 1;
            named.Add(new(layer, ordinal, kind, before == 0 ? "" : before.ToString(CultureInfo.InvariantCulture)));
        }

        return [.. named];
    }
}
