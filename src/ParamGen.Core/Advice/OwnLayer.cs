using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Leaves out what the layer itself would refuse: a kernel that is even then, groups that do not divide other channels.</summary>
internal static class OwnLayer
{
    public static Problem Allows(Step step, Problem advice)
    {
        if (advice.Suggestions.Count == 0 || step.Node.Source is not { Model: null } source)
            return advice;
        Suggestion[] possible = [.. advice.Suggestions.Where(IsPossible)];
        return possible.Length == advice.Suggestions.Count ? advice : advice with { Suggestions = possible };

        bool IsPossible(Suggestion suggestion) => After(step, source, suggestion) is not { } changed || Trial.Of(changed, step.Build);
    }

    /// <summary>The layer after a change, or the one in its place; null where others are changed as well.</summary>
    private static LayerSource? After(Step step, LayerSource source, Suggestion suggestion)
    {
        if (suggestion.Edits.Any(edit => edit.Layer is { } other && other != step.Node.Index))
            return null;
        if (suggestion.Edits is [InsertLayer insert, RemoveLayer])
            return insert.New;
        foreach (var edit in suggestion.Edits)
        {
            if (edit is SetArgument set)
                source = source.With(set.Argument, set.Value);
            else if (edit is ResetArgument reset)
                source = source.Without(reset.Argument);
            else
                return null;
        }

        return source;
    }
}
