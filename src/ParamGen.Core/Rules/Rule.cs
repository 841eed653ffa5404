using System.Globalization;
using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>Something that is refused, or advised against.</summary>
/// <param name="Id">Its number, <c>PG0105</c>, never used again for another rule.</param>
/// <param name="Title">What is refused, in a few words.</param>
/// <param name="Message">What is wrong, with the numbers, and what to do; {0} is the layer's name.</param>
internal sealed record Rule(string Id, Phrase Title, Phrase Message)
{
    /// <summary>How much it weighs, unless a user sets it otherwise.</summary>
    public Severity Severity { get; init; }

    /// <summary>Whether it is reported unless a user switches it on: what is often meant is not.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The id and the message as a host writes it.</summary>
    public string Text(IWording wording, params Word[] texts) => Id + " " + MessageText(wording, texts);

    /// <summary>The message as a host writes it.</summary>
    public string MessageText(IWording wording, params Word[] texts) =>
        string.Format(CultureInfo.InvariantCulture, Message.WriteFormat(wording), [.. texts.Select(text => text.Write(wording))]);
}
