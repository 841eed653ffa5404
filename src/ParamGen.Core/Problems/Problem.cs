using ParamGen.Core.Collections;

namespace ParamGen.Core.Problems;

/// <summary>A rule that a network breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Layer">The position of the layer among the sources; past the last, that of the inputs and outputs that a file lists.</param>
/// <param name="Argument">The argument at fault; null where it is the layer as such.</param>
/// <param name="Texts">What the rule's message is filled with, the layer's name first.</param>
/// <param name="Suggestions">What would mend it.</param>
internal sealed record Problem(
    Rule Rule,
    int Layer,
    string? Argument,
    EquatableArray<string> Texts,
    EquatableArray<Suggestion> Suggestions)
{
    /// <summary>The rule's id and its message, which names the place before the layer.</summary>
    public string Text(string place) => Rule.Text([place + Texts[0], .. Texts.Skip(1)]);

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Texts]);
}
