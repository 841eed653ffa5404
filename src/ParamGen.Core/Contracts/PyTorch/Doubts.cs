using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>What is to be looked at of a file that fits: what its shapes do not show, and where they leave a choice.</summary>
/// <param name="matching">The modules of the layers.</param>
/// <param name="file">What is in the file.</param>
/// <param name="map">What the user says of the modules of layers.</param>
/// <param name="className">The name of the class.</param>
internal sealed class Doubts(Matching matching, FileDescription file, IEnumerable<string> map, string className)
{
    private readonly List<Pair> pairs = [.. matching.Pairs.Where(pair => pair is { Layer: not null, Module: not null })];

    public IEnumerable<Problem> Problems()
    {
        foreach (var pair in pairs)
        {
            if (pair.Layer!.Warning is var (text, argument))
                yield return pair.Layer.Problem(PyTorchRules.PG0618_OtherResults, [file.File, text], Suggestion.Reset(argument));
        }

        if (Crossing() is { } crossing)
            yield return crossing;
        if (Equal() is var (equal, suggestions))
            yield return Problem(PyTorchRules.PG0615_EqualLayers, equal) with { Suggestions = suggestions };
        if (Hidden() is { } hidden)
            yield return Problem(PyTorchRules.PG0616_NotInShapes, hidden);
    }

    /// <summary>The modules of a list, which run in the order of their numbers, go to layers in another order.</summary>
    private Problem? Crossing()
    {
        var lists = pairs
            .Where(pair => !pair.IsGiven && NaturalOrder.IsNumber(pair.Module!.Parts[pair.Module.Parts.Length - 1]))
            .GroupBy(pair => pair.Module!.Path.Substring(0, pair.Module.Path.Length - pair.Module.Parts[^1].Length));
        foreach (var list in lists.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            var items = list.ToList();
            items.Sort((one, other) => NaturalOrder.Compare(one.Module!, other.Module!));
            for (var i = 1; i < items.Count; i++)
            {
                var (first, second) = (items[i - 1], items[i]);
                if (matching.PlaceOf(first.Layer!) > matching.PlaceOf(second.Layer!))
                    return first.Layer!.Problem(PyTorchRules.PG0616_NotInShapes, [
                        file.File,
                        $"why {first.Module!.Name} is this layer and {second.Module!.Name} is '{second.Layer!.Name}', which comes "
                            + "before it",
                    ]);
            }
        }

        return null;
    }

    /// <summary>Layers that have equal shapes, with the modules that order and names give them.</summary>
    private (string Text, Suggestion[] Suggestions)? Equal()
    {
        var groups = pairs.Where(pair => !pair.IsGiven && !pair.Layer!.MayLack)
            .GroupBy(pair => pair.Layer!.Key)
            .Select(group => group.ToList())
            .Where(group => group.Count > 1)
            .ToList();
        if (groups.Count == 0)
            return null;
        var first = Several.Of(groups[0].Select(pair => $"'{pair.Layer!.Name}' = {pair.Module!.Name}"), "layer");
        return (groups.Count == 1 ? first : $"{first}; and {Numbers.Of(groups.Count - 1, "other group")}", [.. Written(groups[0])]);
    }

    /// <summary>Writes the pairs into Map, where a name says one module of each layer.</summary>
    private IEnumerable<Suggestion> Written(List<Pair> group)
    {
        var bearers = matching.Pairs
            .SelectMany(pair => pair.Layer?.Names.Distinct() ?? [])
            .GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(names => names.Key, names => names.Count(), StringComparer.Ordinal);
        return group.TrueForAll(pair => pair.Module!.Path.Length > 0 && bearers[pair.Layer!.Name] == 1)
            ? [Suggestion.Set(
                $"Write these modules into {Word.Argument("Map")}",
                "Map",
                new EquatableArray<string>([.. map, .. group.Select(pair => MapEntry.Of(pair.Layer!, pair.Module!))]))]
            : [];
    }

    private Phrase? Hidden()
    {
        Word[] notes =
        [
            .. pairs
                .SelectMany(pair => pair.Layer!.Notes.Select(note => (Note: note, pair.Layer.Name)))
                .GroupBy(item => item.Note, item => item.Name)
                .Select(group => Word.Of(Phrase.Of($"{group.Key} ({Several.Of(group.Distinct(), "layer")})"))),
        ];
        return notes.Length == 0 ? null : Phrase.List(notes, "and");
    }

    private Problem Problem(Rule rule, object text) =>
        Rules.Problem.OfNetwork(rule, className, file.File, text);
}
