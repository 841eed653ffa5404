using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>What is put before and after each spatial axis, or taken away: one number for all sides, one an axis, or two an axis.</summary>
internal sealed class Margins(string argument, int[]? given, int rank, int whenEmpty)
{
    private readonly int[] given = given is { Length: > 0 } ? given : [whenEmpty];

    public string Argument => argument;

    public IEnumerable<int> All => given;

    public long Before(int axis) => given.Length == 1 ? given[0] : given.Length == 2 * rank ? given[2 * axis] : given[axis];

    public long After(int axis) => given.Length == 1 ? given[0] : given.Length == 2 * rank ? given[(2 * axis) + 1] : given[axis];

    public void Check(ArgumentCheck check)
    {
        // With a single axis, two numbers are the two sides.
        int[] counts = rank == 1 ? [1, 2] : [1, rank, 2 * rank];
        if (!counts.Contains(given.Length))
            check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, argument, [argument, given.Length, string.Join(" or ", counts)]);
    }

    public override string ToString() => string.Join(", ", given);
}
