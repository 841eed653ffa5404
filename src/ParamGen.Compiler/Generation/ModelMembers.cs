using ParamGen.Compiler.Naming;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Outputs;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of a whole network.</summary>
internal static class ModelMembers
{
    /// <summary>The most terms that a sum shows.</summary>
    private const int MaxTerms = 12;

    /// <summary>The members that every model may have, but for the sizes of its axes, and their types.</summary>
    public static readonly (string Type, string Name)[] All =
    [
        ("long", GeneratedMembers.TotalParameters),
        ("long", GeneratedMembers.TrainableParameters),
        ("long", GeneratedMembers.NonTrainableParameters),
        ("long", GeneratedMembers.ParameterBytes),
        ("long", GeneratedMembers.MultiplyAdds),
        ("long", GeneratedMembers.PeakActivationBytes),
        ("int", GeneratedMembers.LayerCount),
        ("string", GeneratedMembers.InputShape),
        ("string", GeneratedMembers.OutputShape),
        ("int", GeneratedMembers.InputSize),
        ("int", GeneratedMembers.OutputSize),
        ("string", GeneratedMembers.Summary),
    ];

    /// <summary>Whether a network has one of these members: not where a size is unknown, nor of several inputs or outputs.</summary>
    public static bool Has(NetworkReport network, string name) => name switch
    {
        GeneratedMembers.MultiplyAdds => network.MultiplyAdds is not null,
        GeneratedMembers.PeakActivationBytes => network.Peak is not null,
        GeneratedMembers.InputSize => network.Inputs is [{ Shape: { Rank: > 0, Sample.Size: not null } }],
        GeneratedMembers.OutputSize => network.Outputs is [{ Shape: { Rank: > 0, Sample.Size: not null } }],
        _ => true,
    };

    public static void Write(SourceWriter writer, NetworkReport network)
    {
        writer.Constant(
            GeneratedMembers.TotalParameters,
            network.TotalParameters,
            $"All parameters: {Sum(network, layer => layer.Parameters)}.");
        writer.Constant(
            GeneratedMembers.TrainableParameters,
            network.TrainableParameters,
            $"The parameters that training changes: {Sum(network, layer => layer.TrainableParameters)}.");
        writer.Constant(
            GeneratedMembers.NonTrainableParameters,
            network.NonTrainableParameters,
            $"The parameters that training leaves as they are: {Sum(network, layer => layer.NonTrainableParameters)}.");
        writer.Constant(
            GeneratedMembers.ParameterBytes,
            network.Bytes,
            $"The bytes that all parameters take: {Sum(network, layer => layer.Bytes)}.");
        if (network.MultiplyAdds is { } multiplyAdds)
            writer.Constant(
                GeneratedMembers.MultiplyAdds,
                multiplyAdds,
                $"The multiply-adds of all kernels for a sample: {Sum(multiplyAdds, network)}.");
        if (network.Peak is { } peak)
            writer.Constant(
                GeneratedMembers.PeakActivationBytes,
                peak.Bytes,
                $"The most bytes of activations that are held at once, for a sample: the inputs and outputs of the layer that runs, "
                    + $"and every earlier output that a later layer still takes. It is reached while '{peak.Layer}' runs: "
                    + $"{Sum(peak.Held.Select(held => held.Bytes))}.");
        writer.Constant(GeneratedMembers.LayerCount, network.ListedLayers.Count(), $"The layers that the summary lists.");
        writer.Constant(GeneratedMembers.InputShape, network.Inputs.Text());
        writer.Constant(GeneratedMembers.OutputShape, network.Outputs.Text());
        if (network.Inputs.Count == 1)
            TensorMembers.WriteSizes(writer, network.Inputs[0].Shape, GeneratedMembers.InputDim, GeneratedMembers.InputSize);
        if (network.Outputs.Count == 1)
            TensorMembers.WriteSizes(writer, network.Outputs[0].Shape, GeneratedMembers.OutputDim, GeneratedMembers.OutputSize);
        writer.Constant(GeneratedMembers.Summary, Summary.Lines(network), $"The table that Keras's model.summary() prints.");
    }

    /// <summary>
    /// What each layer contributes. One that is called several times does so with each call, so that its number is no term.
    /// </summary>
    private static string Sum(long multiplyAdds, NetworkReport network)
    {
        long[] terms = [.. network.Layers.Select(layer => layer.MultiplyAdds.Value ?? 0)];
        return terms.Sum() == multiplyAdds ? Sum(terms) : Numbers.Grouped(multiplyAdds);
    }

    /// <summary>The terms of a sum over the layers, where they are few: 448 + 4,640 + 25,632 + 330 = 31,050.</summary>
    private static string Sum(NetworkReport network, Func<LayerReport, long> number) => Sum(network.Layers.Select(number));

    private static string Sum(IEnumerable<long> numbers)
    {
        long[] terms = [.. numbers.Where(term => term != 0)];
        var sum = Numbers.Grouped(terms.Sum());
        return terms.Length is < 2 or > MaxTerms ? sum : $"{string.Join(" + ", terms.Select(Numbers.Grouped))} = {sum}";
    }
}
