namespace ParamGen.Core.Layers;

/// <summary>
/// Makes names unique by a number. A number that was taken once is not tried again, so that as many names as there are
/// layers take as many steps.
/// </summary>
internal sealed class NumberedNames
{
    private readonly Dictionary<string, int> reached = [];

    /// <summary>The first name that is free.</summary>
    /// <param name="stem">The name without a number.</param>
    /// <param name="first">The number to begin with.</param>
    /// <param name="name">The name with a number.</param>
    /// <param name="isFree">Whether a name is free. What was taken stays taken.</param>
    public string Next(string stem, int first, Func<int, string> name, Func<string, bool> isFree)
    {
        if (!reached.TryGetValue(stem, out var number))
            number = first;
        var found = name(number);
        while (!isFree(found))
            found = name(++number);
        reached[stem] = number;
        return found;
    }
}
