namespace ParamGen.Core.Layers;

/// <summary>How many inputs a layer may be called with.</summary>
internal readonly record struct InputCount(int Least, int Most)
{
    /// <summary>One, as most layers.</summary>
    public static readonly InputCount One = new(1, 1);

    /// <summary>One, and as many more as the layer itself allows.</summary>
    public static readonly InputCount OneOrMore = new(1, int.MaxValue);

    public bool Allows(int count) => Least <= count && count <= Most;

    public override string ToString() =>
        Least == Most
            ? $"{Least}"
            : Most == int.MaxValue ? $"{Least} or more" : Most == Least + 1 ? $"{Least} or {Most}" : $"{Least} to {Most}";
}
