using ParamGen;

namespace Strict;

/// <summary>Holds models.</summary>
public partial class Outer
{
    /// <summary>What all of them have.</summary>
    public static long Total => Inner.TotalParameters + Hidden.TotalParameters + Deep<int>.Innermost.TotalParameters;

    /// <summary>A value of its own.</summary>
    public int Value { get; set; }

    [Input(4)]
    [Dense(3)]
    internal partial class Inner;

    [Input(4)]
    [Dense(3)]
    private partial class Hidden;

    internal sealed partial class Deep<T>(T value)
    {
        public T Value { get; } = value;

        [Input(4)]
        [Dense(3)]
        internal partial record struct Innermost;
    }

    internal static Deep<int> Make()
    {
        return new(3);
    }
}
