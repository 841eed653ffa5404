namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>
/// Gives rows columns, each to one row at most, so that the sum of the costs is the least; a row may stay without one at a cost of its
/// own. Whole numbers, so that the result is the same everywhere.
/// </summary>
/// <remarks>
/// Source: <see href="https://doi.org/10.1007/BF02278710">Jonker and Volgenant, A shortest augmenting path algorithm for dense and
/// sparse linear assignment problems</see>.
/// </remarks>
internal sealed class Assignment
{
    /// <summary>The cost of a pair that cannot be.</summary>
    public const long Never = long.MaxValue / 4;

    private const int None = -1;

    private readonly long[,] costs;
    private readonly long[] alone;
    private readonly int columns;
    private readonly long[] rowPrices;
    private readonly long[] columnPrices;
    private readonly int[] columnOf;
    private readonly int[] rowOf;
    private readonly bool[] isPlaced;

    private Assignment(long[,] costs, long[] alone)
    {
        (this.costs, this.alone, columns) = (costs, alone, costs.GetLength(1));
        (rowPrices, columnPrices) = (new long[alone.Length], new long[columns]);
        columnOf = [.. Enumerable.Repeat(None, alone.Length)];
        rowOf = [.. Enumerable.Repeat(None, columns)];
        isPlaced = new bool[alone.Length];
    }

    /// <summary>The column of each row, −1 for none; null where that takes more steps than are left.</summary>
    /// <param name="costs">The costs of the pairs.</param>
    /// <param name="alone">The cost of each row without a column.</param>
    /// <param name="steps">How many steps are left.</param>
    public static int[]? Solve(long[,] costs, long[] alone, ref long steps)
    {
        var assignment = new Assignment(costs, alone);
        steps -= costs.LongLength;
        for (var row = 0; row < alone.Length; row++)
            assignment.TakeCheapest(row);
        for (var row = 0; row < alone.Length; row++)
        {
            if (!assignment.isPlaced[row] && !assignment.Place(row, ref steps))
                return null;
        }

        return assignment.columnOf;
    }

    /// <summary>Gives a row what is the cheapest for it, where no other row has that.</summary>
    private void TakeCheapest(int row)
    {
        var (least, cheapest) = (alone[row], None);
        for (var column = 0; column < columns; column++)
        {
            if (costs[row, column] < least)
                (least, cheapest) = (costs[row, column], column);
        }

        rowPrices[row] = least;
        isPlaced[row] = cheapest == None || rowOf[cheapest] == None;
        if (isPlaced[row] && cheapest != None)
            (columnOf[row], rowOf[cheapest]) = (cheapest, row);
    }

    /// <summary>Finds the cheapest way to give a row a column, where others may change theirs.</summary>
    private bool Place(int row, ref long steps)
    {
        long[] distances = [.. Enumerable.Repeat(Never, columns)];
        var (before, done) = (new int[columns], new bool[columns]);
        var (end, endRow, endDistance) = (None, None, Never);
        List<(int Row, long Distance)> visited = [];
        var (current, distance) = (row, 0L);
        while (true)
        {
            visited.Add((current, distance));
            var ownEnd = distance + alone[current] - rowPrices[current];
            if (ownEnd < endDistance)
                (endDistance, endRow) = (ownEnd, current);
            var nearest = None;
            for (var column = 0; column < columns; column++)
            {
                if (done[column])
                    continue;
                if (costs[current, column] < Never
                    && distance + costs[current, column] - rowPrices[current] - columnPrices[column] is var through
                    && through < distances[column])
                    (distances[column], before[column]) = (through, current);
                if (distances[column] < Never && (nearest == None || distances[column] < distances[nearest]))
                    nearest = column;
            }

            steps -= columns;
            if (steps < 0)
                return false;
            if (nearest == None || endDistance <= distances[nearest])
                break;
            done[nearest] = true;
            distance = distances[nearest];
            if (rowOf[nearest] == None)
            {
                (end, endDistance) = (nearest, distance);
                break;
            }

            current = rowOf[nearest];
        }

        foreach (var (visitedRow, at) in visited)
            rowPrices[visitedRow] += endDistance - at;
        for (var column = 0; column < columns; column++)
        {
            if (done[column])
                columnPrices[column] += distances[column] - endDistance;
        }

        Exchange(row, end, endRow, before);
        return true;
    }

    /// <summary>Each row on the way takes the column that the way leads it to.</summary>
    private void Exchange(int row, int end, int endRow, int[] before)
    {
        var column = end;
        if (end == None)
        {
            column = columnOf[endRow];
            columnOf[endRow] = None;
            if (endRow == row)
                return;
        }

        while (true)
        {
            var taker = before[column];
            var next = columnOf[taker];
            (columnOf[taker], rowOf[column]) = (column, taker);
            if (taker == row)
                return;
            column = next;
        }
    }
}
