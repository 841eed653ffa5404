using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>What makes the size of encodings known before their vocabulary is.</summary>
internal static class VocabularyRepairs
{
    /// <summary>With a maximum, each encoding can have as many values.</summary>
    public static IEnumerable<Suggestion> Of(LayerNode lookup)
    {
        if (lookup is { Scope: null, Attribute: VocabularyAttribute { MaxTokens: > 1, PadToMaxTokens: false } args })
            yield return new(
                $"Set {Word.Argument(nameof(args.PadToMaxTokens))} of '{lookup.Name}'",
                new Edit[] { new SetArgument(lookup.Index, nameof(args.PadToMaxTokens), true) });
    }
}
