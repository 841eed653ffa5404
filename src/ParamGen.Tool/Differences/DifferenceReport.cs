using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Differences;

/// <summary>What changed, as a report.</summary>
internal static class DifferenceReport
{
    public static Report Of(ModelDifference difference)
    {
        var what = difference.HasLayers ? "Layer" : "Weight";
        var columns = new List<ReportColumn>
        {
            new("change", "Change"),
            new("name", what) { Parts = Replacement.Names },
            new("kind", "Type") { Parts = Replacement.Names },
            new("shape", difference.HasLayers ? "Output shape" : "Shape") { Parts = Replacement.Names },
            new("parameters", "Parameters", IsNumber: true) { Parts = Growth.Names },
        };
        if (difference.HasLayers)
        {
            columns.Add(new("multiplyAdds", "Multiply-adds", IsNumber: true) { Parts = Growth.Names });
            columns.Add(new("details", "Details"));
        }

        return new(
            difference.Name,
            columns,
            [.. difference.Items.Select(item => Row(item).Take(columns.Count).ToList())],
            [.. difference.Totals.Rows(), .. difference.Facts])
        {
            WhenEmpty = difference.HasLayers ? "No layer differs." : "No weight has another name, type or shape.",
        };
    }

    private static IEnumerable<object?> Row(ItemDifference item) =>
    [
        item.Kind.ToString().ToLowerInvariant(),
        new Replacement(item.Old?.Name, item.New?.Name),
        new Replacement(item.Old?.Kind, item.New?.Kind),
        new Replacement(item.Old?.Shape, item.New?.Shape),
        item.Parameters,
        item.MultiplyAdds,
        string.Join("; ", item.Details),
    ];
}
