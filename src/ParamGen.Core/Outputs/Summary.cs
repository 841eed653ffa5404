using ParamGen.Core.Evaluation;
using ParamGen.Core.Text;

namespace ParamGen.Core.Outputs;

/// <summary>
/// The text that Keras's <c>model.summary()</c> prints, to the byte, line by line: that of a large network would be a large object.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/models/model/">Keras, the Model class, summary method</see>.</remarks>
internal static class Summary
{
    private static readonly Column[] columns = [new("Layer (type)", 36), new("Output Shape", 27), new("Param #", 15, IsRight: true)];

    private static readonly Column[] graphColumns =
    [
        new("Layer (type)", 29),
        new("Output Shape", 25),
        new("Param #", 15, IsRight: true),
        new("Connected to", 26),
    ];

    /// <summary>The lines without their ends.</summary>
    public static IEnumerable<string> Lines(NetworkReport network)
    {
        var isGraph = network.Listing is Listing.Graph;
        var table = new Table(isGraph ? graphColumns : columns);
        foreach (var layer in network.ListedLayers)
        {
            string[] cells = [$"{layer.Name} ({layer.Kind})", Shapes(layer), Numbers.Grouped(layer.Parameters)];
            table.Add(isGraph ? [.. cells, Connections(layer)] : cells);
        }

        yield return $"Model: \"{network.Name}\"";
        foreach (var line in table.Lines())
            yield return line;
        yield return Line("Total params", network.TotalParameters, network.Bytes);
        yield return Line("Trainable params", network.TrainableParameters, network.TrainableBytes);
        yield return Line("Non-trainable params", network.NonTrainableParameters, network.Bytes - network.TrainableBytes);
    }

    private static string Line(string what, long count, long bytes) => $" {what}: {Numbers.Grouped(count)} ({MemorySize.Of(bytes)})";

    private static string Shapes(LayerReport layer) => layer.Outputs.Count == 1
        ? layer.Outputs[0].ToSummary()
        : $"[{string.Join(", ", layer.Outputs.Select(output => output.ToSummary()))}]";

    private static string Connections(LayerReport layer) =>
        layer.Inbound.Count == 0 ? "-" : string.Join(", ", layer.Inbound);
}
