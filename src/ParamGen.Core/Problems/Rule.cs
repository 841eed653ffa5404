namespace ParamGen.Core.Problems;

/// <summary>Something that is refused, or advised against.</summary>
/// <param name="Id">Its number, <c>PG0105</c>, never used again for another rule.</param>
/// <param name="Title">What is refused, in a few words.</param>
/// <param name="Message">What is wrong, with the numbers, and what to do; {0} is the layer's name.</param>
internal sealed record Rule(string Id, string Title, string Message)
{
    /// <summary>Whether it speaks of what is legal, but probably not meant: a warning, which keeps no constants back.</summary>
    public bool IsAdvice { get; init; }
}
