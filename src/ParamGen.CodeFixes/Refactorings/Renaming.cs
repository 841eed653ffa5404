using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>The names that the layers of a network have before a change and after it. Layers and their order are the same.</summary>
internal sealed class Renaming
{
    private readonly Dictionary<string, string> names = [];

    private Renaming(List<LayerNode> before, List<LayerNode> after)
    {
        for (var i = 0; i < Math.Min(before.Count, after.Count); i++)
        {
            names[before[i].Name] = after[i].Name;
            // From the innermost block outwards: a block that is new, or that is gone, is the outermost one.
            var (from, to) = (before[i].Scope, after[i].Scope);
            for (; from is not null; (from, to) = (from.Parent, to?.Parent))
                names[from.Name] = to?.Name ?? (after[i].Layer is SharedCall ? "" : after[i].Name);
        }
    }

    public static Renaming Of(NetworkSource before, NetworkSource after) => new(Nodes(before), Nodes(after));

    /// <summary>The layers of a network, those within wrappers behind their wrappers.</summary>
    public static List<LayerNode> Nodes(NetworkSource source) => [.. NodeReader.Read(source).SelectMany(node => node.WithInner)];

    /// <summary>What a reference to a layer or its output is then, as it is written outside of all blocks.</summary>
    public string Of(string reference) => Find(reference) ?? reference;

    /// <summary>The same; null where no layer and no block has this name.</summary>
    public string? Find(string reference) =>
        names.TryGetValue(reference, out var name) ? name
        : OutputName.Parse(reference).Layer is var layer && names.TryGetValue(layer, out name) ? name + reference.Substring(layer.Length)
        : null;

    /// <summary>The edits that let a layer's references follow; null where one cannot.</summary>
    /// <param name="position">The layer's position, at which the edits are made.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="rewrite">What a reference is then; null where nothing can be written for it.</param>
    public static IReadOnlyList<Edit>? Follow(int? position, LayerSource layer, Func<string, string?> rewrite)
    {
        var edits = new List<Edit>();
        foreach (var argument in layer.Arguments)
        {
            string[] before = [.. LayerReferences.NamesIn(argument)];
            string?[] after = [.. before.Select(rewrite)];
            if (after.Any(string.IsNullOrEmpty))
                return null;
            if (!before.SequenceEqual(after))
                edits.Add(new SetArgument(
                    position,
                    argument.Name,
                    argument.Value is ArgumentValue.Text ? after[0]! : new EquatableArray<string>([.. after.OfType<string>()])));
        }

        return edits;
    }
}
