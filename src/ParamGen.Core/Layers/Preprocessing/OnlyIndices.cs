using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>What a look-up does only where it gives indices.</summary>
internal static class OnlyIndices
{
    public static void Check(ArgumentCheck check, string argument, OutputMode mode)
    {
        if (mode is not OutputMode.Int)
            check.Refuse(
                ArgumentRules.PG0158_OnlyIndices,
                argument,
                [Word.Argument(argument), mode],
                Suggestion.Reset(argument),
                Suggestion.Set($"Use {Word.Value(OutputMode.Int)}", nameof(OutputMode), OutputMode.Int));
    }
}
