using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

public class AssignmentTests
{
    [Fact]
    public void The_sum_is_the_least_that_any_assignment_has()
    {
        foreach (var seed in Sampling.Seeds(300))
        {
#pragma warning disable CA5394 // Nothing is to be kept secret.
            var random = new Random(seed);
            var (rows, columns) = (random.Next(1, 6), random.Next(0, 6));
            var costs = new long[rows, columns];
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < columns; j++)
                    costs[i, j] = random.Next(5) == 0 ? Assignment.Never : random.Next(-50, 50);
            }

            long[] alone = [.. Enumerable.Range(0, rows).Select(_ => (long)random.Next(0, 60))];
#pragma warning restore CA5394
            var steps = 1_000_000L;

            var found = Assignment.Solve(costs, alone, ref steps)!;

            Assert.Equal(found.Count(column => column >= 0), found.Where(column => column >= 0).Distinct().Count());
            Assert.Equal(Least(0, []), found.Select((column, row) => column < 0 ? alone[row] : costs[row, column]).Sum());

            long Least(int row, HashSet<int> taken)
            {
                if (row == rows)
                    return 0;
                var least = alone[row] + Least(row + 1, taken);
                for (var column = 0; column < columns; column++)
                {
                    if (costs[row, column] == Assignment.Never || !taken.Add(column))
                        continue;
                    least = Math.Min(least, costs[row, column] + Least(row + 1, taken));
                    taken.Remove(column);
                }

                return least;
            }
        }
    }

    [Fact]
    public void It_gives_up_when_no_steps_are_left()
    {
        var steps = 10L;
        Assert.Null(Assignment.Solve(new long[20, 20], [.. Enumerable.Repeat(1L, 20)], ref steps));
    }
}
