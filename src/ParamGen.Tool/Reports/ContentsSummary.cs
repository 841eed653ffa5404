using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Outputs;

namespace ParamGen.Tool.Reports;

/// <summary>The weights of a file without a network of Keras's, and what else it says: the numbers that its constants have.</summary>
internal static class ContentsSummary
{
    private static readonly ReportColumn[] columns =
    [
        new("name", "Weight"),
        new("type", "Type"),
        new("shape", "Shape"),
        new("parameters", "Parameters", IsNumber: true),
        new("bytes", "Bytes", IsNumber: true),
    ];

    public static Report Of(string name, FileReport contents, RowSelection selection)
    {
        var weights = selection.Of(contents.Weights, weight => weight.Name, weight => weight.Type, weight => weight.Count, _ => null);
        return new(
            name,
            columns,
            [.. weights.Select(weight => (IReadOnlyList<object?>)[weight.Name, weight.Type, weight.ShapeText, weight.Count, weight.Bytes])],
            [.. Totals(contents)]);
    }

    private static IEnumerable<ReportTotal> Totals(FileReport contents) =>
        contents.TensorFlowLite is { } lite ? Totals(lite) : TotalsOfWeights(contents);

    private static IEnumerable<ReportTotal> Totals(TensorFlowLiteReport lite)
    {
        yield return new("constantBytes", "Constant bytes", lite.ConstantBytes);
        yield return new("fileBytes", "File bytes", lite.FileBytes);
        yield return new("peakActivationBytes", "Peak activation bytes", lite.PeakActivationBytes);
        yield return new("arenaHeadBytes", "Arena head bytes", lite.Plan?.HeadBytes);
        yield return new("arenaBytes", "Arena bytes", lite.Plan?.TotalBytes);
        yield return new("arenaBytesToReserve", "Arena bytes to reserve", lite.Plan?.BytesToReserve);
        yield return new("inputs", "Inputs", Values(lite.Inputs));
        yield return new("outputs", "Outputs", Values(lite.Outputs));
        yield return new("operators", "Operators", lite.Operators);
    }

    private static IEnumerable<ReportTotal> TotalsOfWeights(FileReport contents)
    {
        yield return new("totalParameters", "Parameters", contents.TotalParameters, MemorySize.Of(contents.ParameterBytes));
        yield return new("parameterBytes", "Parameter bytes", contents.ParameterBytes) { IsData = true };
        if (contents.Onnx is not { } onnx)
            yield break;
        yield return new("multiplyAdds", "Multiply-adds", onnx.MultiplyAdds);
        yield return new("inputs", "Inputs", Values(onnx.Inputs));
        yield return new("outputs", "Outputs", Values(onnx.Outputs));
        yield return new("operators", "Operators", onnx.OperatorCounts);
        yield return new("opsets", "Opsets", onnx.Opsets);
        yield return new("producer", "Producer", $"{onnx.Producer} {onnx.ProducerVersion}".Trim());
    }

    private static string Values(IEnumerable<DescribedValue> values) =>
        string.Join(", ", values.Select(value => $"{value.Name} {value.Type} {value.ShapeText}".TrimEnd()));
}
