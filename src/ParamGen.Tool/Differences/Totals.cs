using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Differences;

/// <summary>The numbers of two models as wholes.</summary>
/// <param name="Parameters">Their parameters.</param>
/// <param name="ParameterBytes">The bytes of these.</param>
internal sealed record Totals(Growth Parameters, Growth ParameterBytes)
{
    /// <summary>Their layers; null for files of tensors.</summary>
    public Growth? Layers { get; init; }

    /// <summary>Their parameters that are trained; null for files of tensors.</summary>
    public Growth? Trainable { get; init; }

    /// <summary>Their multiply-adds; null where there is no graph.</summary>
    public Growth? MultiplyAdds { get; init; }

    /// <summary>The bytes of the activations at their peaks; null for files of tensors.</summary>
    public Growth? Peak { get; init; }

    public static Totals Of(NetworkReport old, NetworkReport other) =>
        new(new(old.TotalParameters, other.TotalParameters), new(old.Bytes, other.Bytes))
        {
            Layers = new(old.ListedLayers.Count(), other.ListedLayers.Count()),
            Trainable = new(old.TrainableParameters, other.TrainableParameters),
            MultiplyAdds = new(old.MultiplyAdds, other.MultiplyAdds),
            Peak = new(PeakOf(old), PeakOf(other)),
        };

    public static Totals Of(FileReport old, FileReport other, bool isOnnx) =>
        new(new(old.TotalParameters, other.TotalParameters), new(old.ParameterBytes, other.ParameterBytes))
        {
            MultiplyAdds = isOnnx ? new(MultiplyAddsOf(old), MultiplyAddsOf(other)) : null,
        };

    public bool AreEqual => Rows().All(row => row.Value is Growth { Old: var old, New: var now } && old == now);

    /// <summary>The numbers as a report shows them.</summary>
    public IEnumerable<ReportTotal> Rows()
    {
        if (Layers is not null)
            yield return Row("layerCount", "Layers", Layers);
        yield return Row("totalParameters", "Parameters", Parameters);
        if (Trainable is not null)
            yield return Row("trainableParameters", "Trainable parameters", Trainable);
        yield return Row("parameterBytes", "Parameter bytes", ParameterBytes);
        if (MultiplyAdds is not null)
            yield return Row("multiplyAdds", "Multiply-adds", MultiplyAdds);
        if (Peak is not null)
            yield return Row("peakActivationBytes", "Peak activation bytes", Peak);

        static ReportTotal Row(string name, string heading, Growth growth) => new(name, heading, growth with { HasPercent = true });
    }

    private static long? PeakOf(NetworkReport network) => network.Layers.Count == 0 ? 0 : network.Peak?.Bytes;

    private static long? MultiplyAddsOf(FileReport file) => file.Onnx is { } onnx ? onnx.MultiplyAdds : 0;
}
