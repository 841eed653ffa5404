using ParamGen.Core.Evaluation;
using ParamGen.Core.Outputs;

namespace ParamGen.Tool.Reports;

/// <summary>The layers of a network: the numbers that its constants have.</summary>
internal static class NetworkSummary
{
    private static readonly ReportColumn[] columns =
    [
        new("name", "Layer"),
        new("kind", "Type"),
        new("output", "Output shape"),
        new("parameters", "Parameters", IsNumber: true),
        new("trainableParameters", "Trainable", IsNumber: true) { IsOptional = true },
        new("multiplyAdds", "Multiply-adds", IsNumber: true),
        new("inputs", "Takes") { IsOptional = true },
    ];

    /// <param name="name">What the model is called.</param>
    /// <param name="network">Its numbers.</param>
    /// <param name="selection">Which layers are shown.</param>
    /// <param name="isNested">Whether the layers of models within it are, too.</param>
    public static Report Of(string name, NetworkReport network, RowSelection selection, bool isNested)
    {
        var layers = selection.Of(
            Layers(network, "", isNested),
            row => row.Path,
            row => row.Layer.Kind,
            row => row.Layer.Parameters,
            row => row.Layer.TotalMultiplyAdds);
        return new(
            name,
            columns,
            [.. layers.Select(row => (IReadOnlyList<object?>)
            [
                row.Path,
                row.Layer.Kind,
                string.Join(", ", row.Layer.Outputs),
                row.Layer.Parameters,
                row.Layer.TrainableParameters,
                row.Layer.TotalMultiplyAdds,
                new Names(row.Layer.Inbound),
            ])],
            Totals(network));
    }

    private static ReportTotal[] Totals(NetworkReport network) =>
    [
        new("layerCount", "Layers", (long)network.ListedLayers.Count()),
        new("totalParameters", "Parameters", network.TotalParameters, MemorySize.Of(network.Bytes)),
        new("trainableParameters", "Trainable parameters", network.TrainableParameters),
        new("nonTrainableParameters", "Non-trainable parameters", network.NonTrainableParameters),
        new("parameterBytes", "Parameter bytes", network.Bytes) { IsData = true },
        new("multiplyAdds", "Multiply-adds", network.MultiplyAdds, "per sample"),
        new("peakActivationBytes", "Peak activation bytes", network.Peak?.Bytes, network.Peak is { } peak ? $"at {peak.Layer}" : ""),
        new("peakLayer", "Peak at", network.Peak?.Layer) { IsData = true },
    ];

    private static IEnumerable<(string Path, LayerReport Layer)> Layers(NetworkReport network, string path, bool isNested)
    {
        foreach (var layer in network.ListedLayers)
        {
            yield return (path + layer.Name, layer);
            foreach (var inner in isNested && layer.Model is { } model ? Layers(model, $"{path}{layer.Name}/", isNested) : [])
                yield return inner;
        }
    }
}
