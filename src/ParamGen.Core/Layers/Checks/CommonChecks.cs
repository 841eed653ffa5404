using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Checks;

/// <summary>What holds of the arguments of every layer.</summary>
internal static class CommonChecks
{
    public static void Check(ArgumentCheck check, LayerKind kind, LayerSource source, LayerAttribute attribute, Layer layer)
    {
        foreach (var (argument, place) in layer.Ineffective)
        {
            if (source.Gives(argument))
                check.Refuse(ArgumentRules.PG0118_NoEffect, argument, [Word.Argument(argument), place], Suggestion.Reset(argument));
        }

        foreach (var argument in source.Arguments)
        {
            if (!kind.Properties.TryGetValue(argument.Name, out var property))
                continue;
            if (property.PropertyType.IsEnum && !Enum.IsDefined(property.PropertyType, property.GetValue(attribute)))
                check.Refuse(
                    ArgumentRules.PG0109_UnknownWord,
                    argument.Name,
                    [Word.Argument(argument.Name), argument.Value, property.PropertyType.Name],
                    [.. ToDefault(kind, argument.Name)]);
            if (kind.SingleOf(argument.Name) is { } single && source.Gives(single))
                check.Refuse(
                    ArgumentRules.PG0103_GivenTwice,
                    argument.Name,
                    [Word.Argument(single), Word.Argument(argument.Name)],
                    Suggestion.Reset(single),
                    Suggestion.Reset(argument.Name));
            if (argument.Name.EndsWith(ObjectArguments.Suffix, StringComparison.Ordinal)
                && property.GetValue(attribute) is double[] numbers
                && kind.Properties.TryGetValue(
                    argument.Name.Substring(0, argument.Name.Length - ObjectArguments.Suffix.Length),
                    out var word)
                && ObjectArguments.WhatIsWrong(word.GetValue(attribute), numbers) is { } wrong)
                check.Refuse(
                    ArgumentRules.PG0110_ObjectArguments,
                    argument.Name,
                    [Word.Argument(argument.Name), wrong],
                    [.. ToDefault(kind, argument.Name)]);
        }
    }

    /// <summary>What has a default can be left out.</summary>
    private static IEnumerable<Suggestion> ToDefault(LayerKind kind, string argument)
    {
        if (!kind.Parameters.Select(LayerKind.PropertyOf).Contains(argument))
            yield return Suggestion.Reset(argument);
    }
}
