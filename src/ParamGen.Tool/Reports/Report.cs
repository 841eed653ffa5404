namespace ParamGen.Tool.Reports;

/// <summary>A table with what is said of it as a whole.</summary>
/// <param name="Title">What it is of.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, a value a column: a text, a number, names, a compound of these, or null for what is not known.</param>
/// <param name="Totals">What is said of the whole, by name.</param>
internal sealed record Report(
    string Title,
    IReadOnlyList<ReportColumn> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    IReadOnlyList<ReportTotal> Totals)
{
    /// <summary>What people read in place of a table without rows; null for the table.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>Whether people read what is said of the whole before the table, rather than after it.</summary>
    public bool StartsWithTotals { get; init; }

    /// <summary>What people are told of the whole.</summary>
    public IEnumerable<ReportTotal> TotalsForPeople => Totals.Where(total => !total.IsData);
}

/// <summary>A column of a report.</summary>
/// <param name="Name">Its name in JSON and CSV.</param>
/// <param name="Heading">Its heading for people.</param>
/// <param name="IsNumber">Whether its values are numbers.</param>
internal sealed record ReportColumn(string Name, string Heading, bool IsNumber = false)
{
    /// <summary>Whether a terminal that is too narrow for the table does without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it is for programs alone.</summary>
    public bool IsData { get; init; }

    /// <summary>The names of the parts that each value has; empty for a single value.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}

/// <summary>A number or a text that is said of the whole.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Heading">Its name for people.</param>
/// <param name="Value">A text, a number, or null for what is not known.</param>
/// <param name="Note">What people are told beside it; empty for nothing.</param>
internal sealed record ReportTotal(string Name, string Heading, object? Value, string Note = "")
{
    /// <summary>Whether it is for programs alone: people are told it beside another one.</summary>
    public bool IsData { get; init; }
}
