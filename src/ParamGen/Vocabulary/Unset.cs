namespace ParamGen;

/// <summary>What an optional number is while nobody has set it: Keras's <c>None</c>, of which an attribute's numbers know no kind.</summary>
public static class Unset
{
    /// <summary>An integer that is not set.</summary>
    public const int Integer = int.MinValue;

    /// <summary>A number that is not set.</summary>
    public const double Number = double.NaN;
}
