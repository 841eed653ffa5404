using System.Globalization;
using ParamGen.Core.Networks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Summaries;

/// <summary>The text that Keras's <c>model.summary()</c> prints, to the byte.</summary>
/// <remarks>Source: <see href="https://keras.io/api/models/model/">Keras, the Model class, summary method</see>.</remarks>
internal static class Summary
{
    private static readonly Column[] columns = [new("Layer (type)", 36), new("Output Shape", 27), new("Param #", 15, IsRight: true)];

    private static readonly Column[] graphColumns = [new("Layer (type)", 29), new("Output Shape", 25), new("Param #", 15, IsRight: true), new("Connected to", 26)];

    public static string Of(NetworkReport network)
    {
        var isGraph = network.Listing is Listing.Graph;
        var table = new Table(isGraph ? graphColumns : columns);
        foreach (var layer in network.ListedLayers)
        {
            string[] cells = [$"{layer.Name} ({layer.Kind})", Shapes(layer), layer.Parameters.ToString("N0", CultureInfo.InvariantCulture)];
            table.Add(isGraph ? [.. cells, Connections(layer)] : cells);
        }

        return $"Model: \"{network.Name}\"\n"
            + table
            + Line("Total params", network.TotalParameters, network.Bytes)
            + Line("Trainable params", network.TrainableParameters, network.TrainableBytes)
            + Line("Non-trainable params", network.NonTrainableParameters, network.Bytes - network.TrainableBytes);
    }

    private static string Line(string what, long count, long bytes) =>
        string.Format(CultureInfo.InvariantCulture, " {0}: {1:N0} ({2})\n", what, count, MemorySize.Of(bytes));

    private static string Shapes(LayerReport layer) => layer.Outputs.Count == 1
        ? Text(layer.Outputs[0])
        : $"[{string.Join(", ", layer.Outputs.Select(Text))}]";

    // Unlike a tuple's own notation, (None) has no comma here.
    private static string Text(Shape shape) =>
        $"({string.Join(", ", shape.Dims.Select(dim => dim?.ToString(CultureInfo.InvariantCulture) ?? "None"))})";

    private static string Connections(LayerReport layer) =>
        layer.Inbound.Count == 0 ? "-" : string.Join(", ", layer.Inbound);
}
