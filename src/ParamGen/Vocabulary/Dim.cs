namespace ParamGen;

/// <summary>Sizes with a meaning of their own.</summary>
public static class Dim
{
    /// <summary>A size that is not known until run time: Keras's <c>None</c>.</summary>
    public const int Unknown = -1;
}
