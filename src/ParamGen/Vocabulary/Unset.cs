namespace ParamGen;

/// <summary>Marks an optional number as not set, like Keras's <c>None</c>. Attribute arguments cannot be nullable.</summary>
public static class Unset
{
    /// <summary>An integer that is not set.</summary>
    public const int Integer = int.MinValue;

    /// <summary>A floating-point number that is not set.</summary>
    public const double Number = double.NaN;
}
