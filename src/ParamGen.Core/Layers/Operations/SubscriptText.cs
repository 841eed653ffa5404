using System.Globalization;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Operations;

/// <summary>What Python has in the brackets of x[…], as text: <c>..., -1, ::2</c>.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/core/">Keras, core ops</see>.</remarks>
internal static class SubscriptText
{
    private const string Dots = "...";

    /// <summary>The subscript; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wrong">What is wrong with it: part of a sentence.</param>
    public static Operand? Parse(string text, out string wrong)
    {
        wrong = "";
        var parts = text.Split(',').Select(part => part.Trim()).ToList();
        // Python takes a comma at the end.
        if (parts.Count > 1 && parts[parts.Count - 1].Length == 0)
            parts.RemoveAt(parts.Count - 1);
        var items = new List<Operand>(parts.Count);
        foreach (var part in parts)
        {
            if (PartOf(part) is not { } item)
            {
                wrong = part.Length == 0 ? "a part of it is empty" : $"'{part}' is not an integer, a range, {Dots} or None";
                return null;
            }

            items.Add(item);
        }

        if (items.Count(item => item is Operand.Ellipsis) > 1)
        {
            wrong = $"it has {Dots} more than once";
            return null;
        }

        // Of a single part Keras takes an integer as it is; anything else it takes only in a tuple, x[1:,].
        return items is [Operand.Integer only] && text.IndexOf(',') < 0 ? only : new Operand.List(items.ToArray());
    }

    /// <summary>The text of a subscript; null where it has none.</summary>
    public static string? Of(Operand key)
    {
        if (key is Operand.Integer)
            return key.ToString();
        if (key is not Operand.List { Items: { Count: > 0 } items })
            return null;
        string?[] parts = [.. items.Select(TextOf)];
        return parts.Contains(null) ? null : string.Join(", ", parts) + (items is [Operand.Integer] ? "," : "");
    }

    private static Operand? PartOf(string part)
    {
        if (part is Dots or "Ellipsis")
            return Operand.Ellipsis.Value;
        if (part is "None" or "newaxis")
            return Operand.None.Value;
        var ends = part.Split(':');
        if (ends.Length == 1)
            return NumberOf(part);
        if (ends.Length > 3)
            return null;
        Operand?[] numbers = [.. ends.Select(end => EndOf(end.Trim()))];
        return numbers.Contains(null) ? null
            : new Operand.Slice(numbers[0]!, numbers[1]!, numbers.Length > 2 ? numbers[2]! : Operand.None.Value);
    }

    private static Operand? EndOf(string text) => text is "" or "None" ? Operand.None.Value : NumberOf(text);

    private static Operand.Integer? NumberOf(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new(number) : null;

    private static string? TextOf(Operand part) => part switch
    {
        Operand.Ellipsis => Dots,
        Operand.None or Operand.Integer => part.ToString(),
        Operand.Slice { Start: var start, Stop: var stop, Step: var step } when new[] { start, stop, step }.All(IsEnd) =>
            $"{End(start)}:{End(stop)}{(step is Operand.None ? "" : ":" + End(step))}",
        _ => null,
    };

    private static bool IsEnd(Operand value) => value is Operand.None or Operand.Integer;

    private static string End(Operand value) => value is Operand.None ? "" : value.ToString();
}
