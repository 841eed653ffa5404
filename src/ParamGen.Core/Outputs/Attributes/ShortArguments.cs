using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>
/// Writes a layer's arguments as a person would: without what is the default in any case, and with one number where all axes have the same.
/// </summary>
internal static class ShortArguments
{
    /// <summary>What ends the name of an argument with one number for each axis, or for each input.</summary>
    private static readonly string[] perAxisEndings = ["ByAxis", "ByInput"];

    public static IEnumerable<Argument> Of(LayerKind kind, EquatableArray<Argument> arguments)
    {
        string[] required = [.. kind.Parameters.Select(LayerKind.PropertyOf)];
        Argument[] all = [.. arguments.Select(argument => Single(kind, argument))];
        foreach (var argument in all)
        {
            var isSaid = argument.Name.EndsWith(ObjectArguments.Suffix, StringComparison.Ordinal) && argument.Value is ArgumentValue.Reals
                ? !AreDefaults(kind, argument, all)
                : HasNumbers(kind, argument, all) || !IsDefault(kind, argument, all);
            if (isSaid || required.Contains(argument.Name))
                yield return argument;
        }
    }

    /// <summary>A list of equal numbers, one an axis, as one number for all; any other argument as it is.</summary>
    public static Argument Single(LayerKind kind, Argument argument)
    {
        if (argument.Value is not ArgumentValue.Integers { Values: [var first, ..] numbers } || numbers.Any(number => number != first))
            return argument;
        if (kind.SingleOf(argument.Name) is { } single
            && (numbers.Count == 1 || perAxisEndings.Any(ending => argument.Name.EndsWith(ending, StringComparison.Ordinal))))
            return new(single, first);
        return LayerKind.IsPerAxis(argument.Name) ? argument with { Value = new EquatableArray<int>(first) } : argument;
    }

    private static bool IsDefault(LayerKind kind, Argument argument, Argument[] all)
    {
        if (!kind.Properties.TryGetValue(argument.Name, out var property))
            return false;
        if (kind.ImpliedBy(argument.Name)?.Name is { } other)
            return all.FirstOrDefault(given => given.Name == other) is { } followed && AreEqual(followed.Value, argument.Value);
        return ArgumentValue.Of(property.GetValue(kind.Defaults)) is { } value
            ? AreEqual(value, argument.Value)
            : argument.Value is ArgumentValue.None;
    }

    /// <summary>Whether a word has numbers of its own beside it, which say nothing without it.</summary>
    private static bool HasNumbers(LayerKind kind, Argument argument, Argument[] all) =>
        all.FirstOrDefault(other => other.Name == argument.Name + ObjectArguments.Suffix) is { } numbers
        && !AreDefaults(kind, numbers, all);

    /// <summary>Whether numbers are those that Keras's initializer, regularizer or constraint has by itself.</summary>
    private static bool AreDefaults(LayerKind kind, Argument numbers, Argument[] all)
    {
        if (!numbers.Name.EndsWith(ObjectArguments.Suffix, StringComparison.Ordinal) || numbers.Value is not ArgumentValue.Reals given)
            return false;
        var word = numbers.Name.Substring(0, numbers.Name.Length - ObjectArguments.Suffix.Length);
        var meant = all.FirstOrDefault(other => other.Name == word)?.Value is ArgumentValue.Member member ? member.Value
            : kind.Properties.TryGetValue(word, out var property) ? property.GetValue(kind.Defaults)
            : null;
        var defaults = ObjectArguments.DefaultsOf(meant);
        return given.Values.Count <= defaults.Length && given.Values.SequenceEqual(defaults.Take(given.Values.Count));
    }

    /// <summary>Whether two values of one argument are the same, however they are written.</summary>
    public static bool AreEqual(ArgumentValue own, ArgumentValue other) => (own, other) switch
    {
        (ArgumentValue.Real number, ArgumentValue.Integer whole) => number.Value.Equals(whole.Value),
        (ArgumentValue.Integer whole, ArgumentValue.Integers { Values: [var only] }) => whole.Value == only,
        (ArgumentValue.Integers { Values: [var only] }, ArgumentValue.Integer whole) => whole.Value == only,
        _ => own.Equals(other),
    };
}
