using ParamGen.Core.Collections;

namespace ParamGen.Core.Shapes;

/// <summary>An argument with one number for every axis, whether the user wrote one for all or one for each.</summary>
internal sealed class PerAxis
{
    private readonly bool oneForAll;

    private PerAxis(string argument, int[] given, int rank, bool isList, bool oneForAll)
    {
        Argument = argument;
        Given = given;
        Rank = rank;
        IsList = isList;
        this.oneForAll = oneForAll;
    }

    /// <summary>The argument that the user wrote.</summary>
    public string Argument { get; }

    /// <summary>The numbers as written.</summary>
    public EquatableArray<int> Given { get; }

    /// <summary>How many axes there are.</summary>
    public int Rank { get; }

    /// <summary>Whether the argument is written as a list, be it of a single number.</summary>
    public bool IsList { get; }

    /// <summary>Whether there is one number for each axis, or one for all where that may be.</summary>
    public bool IsComplete => Given.Count == Rank || (oneForAll && Given.Count == 1);

    /// <summary>The counts that would be complete, in words.</summary>
    public string Complete => Rank == 1 ? "1" : oneForAll ? $"1, for all axes, or {Rank}, one per axis" : $"{Rank}, one per axis";

    public IEnumerable<long> Values => Enumerable.Range(0, Rank).Select(axis => this[axis]);

    public long Max => Given.Max();

    /// <summary>The number of an axis.</summary>
    public long this[int axis] => Given.Count == 1 ? Given[0] : Given[axis];

    /// <summary>An argument that is written as a list, which may hold one number for all axes.</summary>
    public static PerAxis Of(string argument, int[]? values, int rank, int? whenEmpty = null)
    {
        int[] given = values is { Length: > 0 } ? values : whenEmpty is { } value ? [value] : [];
        return new(argument, given, rank, isList: true, oneForAll: true);
    }

    /// <summary>An argument that is written as one number, or with another name as a list of one an axis.</summary>
    public static PerAxis Of(string argument, int value, int[]? byAxis, int rank) => byAxis is null
        ? new(argument, [value], rank, isList: false, oneForAll: true)
        : new(argument + "ByAxis", byAxis, rank, isList: true, oneForAll: false);

    public override string ToString() => string.Join(" × ", Given);
}
