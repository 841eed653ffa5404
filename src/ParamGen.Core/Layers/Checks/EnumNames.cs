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
            [argument, word, check.Kind, string.Join(" or ", known)],
            [.. known.Select(other => Suggestion.Set($"Use {typeof(T).Name}.{other}", argument, other))]);
    }
}
