namespace ParamGen.Tool.Reports;

/// <summary>What rows are ordered by.</summary>
internal enum RowOrder
{
    /// <summary>The order of the model.</summary>
    None,
    Name,
    Kind,
    Parameters,
    MultiplyAdds,
}

/// <summary>Which rows are shown, and in which order. The totals are those of all rows.</summary>
/// <param name="Sort">What they are ordered by.</param>
/// <param name="Filter">A text that their name or kind has; null for all.</param>
/// <param name="Top">How many are shown at most; null for all.</param>
internal sealed record RowSelection(RowOrder Sort, string? Filter, int? Top)
{
    /// <summary>All rows, in the order of the model.</summary>
    public static readonly RowSelection All = new(RowOrder.None, null, null);

    /// <summary>What people read where no row has the text; null where that cannot be.</summary>
    public string? WhenEmpty => Filter is null ? null : $"No name and no type has '{Filter}' in it.";

    /// <param name="items">What the rows are of.</param>
    /// <param name="name">The name of one.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="multiplyAdds">Its multiply-adds; null where they are not known.</param>
    public IEnumerable<T> Of<T>(
        IEnumerable<T> items,
        Func<T, string> name,
        Func<T, string> kind,
        Func<T, long> parameters,
        Func<T, long?> multiplyAdds)
    {
        var shown = items.Where(item => Filter is null || Has(name(item)) || Has(kind(item)));
        shown = Sort switch
        {
            RowOrder.Name => shown.OrderBy(name, StringComparer.Ordinal),
            RowOrder.Kind => shown.OrderBy(kind, StringComparer.Ordinal),
            RowOrder.Parameters => shown.OrderByDescending(parameters),
            RowOrder.MultiplyAdds => shown.OrderByDescending(multiplyAdds),
            _ => shown,
        };
        return Top is { } count ? shown.Take(count) : shown;
    }

    private bool Has(string text) => text.Contains(Filter!, StringComparison.OrdinalIgnoreCase);
}
