namespace ParamGen.Core.Layers.Declared;

/// <summary>A size as it is written in the signature of a custom layer.</summary>
internal abstract record Size
{
    private Size()
    {
    }

    /// <summary>The names in it, in their order.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The size; null where it is not known, or where it cannot be computed.</summary>
    /// <param name="valueOf">The sizes of axes and the values of constants; null for an axis whose size is not known.</param>
    /// <param name="fault">Why it cannot be computed; null where it can.</param>
    public abstract long? Value(Func<string, long?> valueOf, ref string? fault);

    /// <summary>A number that is written out.</summary>
    internal sealed record Number(long Written) : Size
    {
        public override IEnumerable<string> Names => [];

        public override long? Value(Func<string, long?> valueOf, ref string? fault) => Written;
    }

    /// <summary>An axis, or a constant.</summary>
    internal sealed record Name(string Text) : Size
    {
        public override IEnumerable<string> Names => [Text];

        public override long? Value(Func<string, long?> valueOf, ref string? fault) => valueOf(Text);
    }

    /// <summary>Two sizes and what is made of them.</summary>
    internal sealed record Operation(Size Left, char Sign, Size Right) : Size
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override long? Value(Func<string, long?> valueOf, ref string? fault)
        {
            var (left, right) = (Left.Value(valueOf, ref fault), Right.Value(valueOf, ref fault));
            if (Sign == '/' && right == 0)
                fault ??= "divides by 0";
            if (fault is not null || left is not { } one || right is not { } other)
                return null;
            if (Sign == '/' && one % other != 0)
            {
                fault = FormattableString.Invariant($"is {one} / {other}, which leaves a remainder of {one % other}");
                return null;
            }

            return Sign switch
            {
                '+' => one + other,
                '-' => one - other,
                '*' => one * other,
                _ => one / other,
            };
        }
    }
}
