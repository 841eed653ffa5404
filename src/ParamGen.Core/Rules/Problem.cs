using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>A rule that a network breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">Where the layer at fault is written.</param>
/// <param name="Argument">The argument at fault, of that layer; null where it is the layer as such.</param>
/// <param name="Texts">What the rule's message is filled with, the layer's name first.</param>
/// <param name="Suggestions">What would mend it.</param>
internal sealed record Problem(
    Rule Rule,
    Origin Origin,
    string? Argument,
    EquatableArray<Word> Texts,
    EquatableArray<Suggestion> Suggestions)
{
    /// <summary>A problem of the network as such.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">What the message calls the network.</param>
    /// <param name="texts">What else the message is filled with.</param>
    public static Problem OfNetwork(Rule rule, string name, params object[] texts) =>
        new(rule, Origin.Network, null, MessageArguments.Of(name, texts), default);

    /// <summary>The name of the layer at fault, as the message begins with it.</summary>
    public string Name => Texts[0] is Word.Plain name ? name.Text : "";

    /// <summary>The rule's id and its message, which names the place before the layer.</summary>
    public string Text(IWording wording, string place) => Rule.Text(wording, [place + Name, .. Texts.Skip(1)]);

    /// <summary>The position among the network's sources of the layer at fault, or of the block or model that holds it.</summary>
    public int Layer => Origin.Index;

    /// <summary>The block or model in which the layer at fault stands; null for the network itself.</summary>
    public NetworkSource? Within { get; init; }

    /// <summary>Which of the class's files the network does not agree with; null where it is at fault by itself.</summary>
    public int? File { get; init; }

    /// <summary>The positions of further uses of the same block or model, which the same is wrong with.</summary>
    public EquatableArray<int> Others { get; init; }
}
