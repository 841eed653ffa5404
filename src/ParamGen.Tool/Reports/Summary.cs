using ParamGen.Tool.Models;

namespace ParamGen.Tool.Reports;

/// <summary>What is in a model: layers, or tensors where it has no layers.</summary>
internal static class Summary
{
    /// <param name="model">The model, which is valid.</param>
    /// <param name="rows">Which rows are shown.</param>
    /// <param name="isNested">Whether the layers of models within it are, too.</param>
    public static Report Of(LoadedModel model, RowSelection rows, bool isNested)
    {
        var report = model.Network is { } network
            ? NetworkSummary.Of(model.Name, network, rows, isNested)
            : ContentsSummary.Of(model.Name, model.Contents!, rows);
        return report with { WhenEmpty = rows.WhenEmpty };
    }
}
