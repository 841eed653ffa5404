using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Checks;

/// <summary>Words of which a layer knows only some.</summary>
internal static class EnumNames
{
    public static void Check<T>(ArgumentCheck check, string argument, T word, params T[] known)
        where T : struct, Enum
    {
        // What is no word at all is refused by a rule of its own.
        if (known.Contains(word) || !Enum.IsDefined(typeof(T), word))
            return;
        check.Refuse(
            ArgumentRules.PG0150_WordNotSupported,
            argument,
            [Word.Argument(argument), word, check.Kind, Phrase.List([.. known.Select(other => Word.Of(other))], "or")],
            [.. known.Select(other => Suggestion.Set($"Use {Word.Value(other)}", argument, other))]);
    }
}
