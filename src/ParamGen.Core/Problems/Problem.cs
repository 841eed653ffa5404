using ParamGen.Core.Collections;
using ParamGen.Core.Networks;

namespace ParamGen.Core.Problems;

/// <summary>A rule that a network breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Layer">The position of the layer among the sources; past the last, that of the inputs and outputs that a file
/// lists.</param>
/// <param name="Argument">The argument at fault, of the layer at the end of <see cref="Origin"/>; null where it is the layer as
/// such.</param>
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

    /// <summary>
    /// The way from that layer to the one at fault, where it is a block or a model that holds it: positions, outermost first.
    /// Empty where the layer itself is at fault.
    /// </summary>
    public EquatableArray<int> Origin { get; init; }

    /// <summary>The block or model in which the layer at fault stands; null for the network itself.</summary>
    public NetworkSource? Within { get; init; }

    /// <summary>The positions of further uses of the same block or model, which the same is wrong with.</summary>
    public EquatableArray<int> Others { get; init; }

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Texts]);
}
