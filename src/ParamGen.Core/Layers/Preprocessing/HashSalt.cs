using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>The salt of a hash: one integer, or two.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/hashing/">Keras, Hashing layer</see>.
/// </remarks>
internal static class HashSalt
{
    private const int Parts = 2;

    public static bool IsGiven(int salt, int[]? parts) => salt != Unset.Integer || parts is not null;

    public static void Check(ArgumentCheck check, int[]? parts)
    {
        const string argument = nameof(HashingAttribute.SaltByAxis);
        if (parts is null || parts.Length == Parts)
            return;
        Suggestion[] suggestions = parts.Length == 0
            ? [Suggestion.Reset(argument)]
            : [Suggestion.Set(argument, new EquatableArray<int>(parts[0], parts[Math.Min(1, parts.Length - 1)]))];
        check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, argument, [Word.Argument(argument), parts.Length, Parts], suggestions);
    }
}
