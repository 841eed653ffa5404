using System.Globalization;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Networks;
using ParamGen.Core.Shapes;
using ParamGen.Core.Summaries;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of a whole network.</summary>
internal static class ModelMembers
{
    /// <summary>The most terms that a sum shows.</summary>
    private const int MostTerms = 12;

    public static IEnumerable<Member> Of(NetworkReport network)
    {
        yield return Member.Of(GeneratedMembers.TotalParameters, network.TotalParameters, $"All parameters: {Sum(network, layer => layer.Parameters)}.");
        yield return Member.Of(GeneratedMembers.TrainableParameters, network.TrainableParameters, $"The parameters that training changes: {Sum(network, layer => layer.TrainableParameters)}.");
        yield return Member.Of(GeneratedMembers.NonTrainableParameters, network.NonTrainableParameters, $"The parameters that training leaves as they are: {Sum(network, layer => layer.NonTrainableParameters)}.");
        yield return Member.Of(GeneratedMembers.ParameterBytes, network.Bytes, $"The bytes that all parameters take: {Sum(network, layer => layer.Bytes)}.");
        if (network.MultiplyAdds is { } multiplyAdds)
            yield return Member.Of(GeneratedMembers.MultiplyAdds, multiplyAdds, $"The multiply-adds of all kernels for a sample: {Sum(network, layer => layer.MultiplyAdds.Value ?? 0)}.");
        if (network.Peak is { } peak)
            yield return Member.Of(GeneratedMembers.PeakActivationBytes, peak.Bytes, $"The most bytes of activations that are held at once, for a sample: the inputs and outputs of the layer that runs, and every earlier output that a later layer still takes. It is reached while '{peak.Layer}' runs: {Sum(peak.Held.Select(held => held.Bytes))}.");
        yield return Member.Of(GeneratedMembers.LayerCount, network.ListedLayers.Count(), "The layers that the summary lists.");
        yield return Member.Of(GeneratedMembers.InputShape, network.Inputs.Text(), "The shape of what the network takes.");
        yield return Member.Of(GeneratedMembers.OutputShape, network.Outputs.Text(), "The shape of what the network gives.");
        yield return Member.Of(GeneratedMembers.Summary, Summary.Of(network), "The table that Keras's model.summary() prints.");
    }

    /// <summary>The terms of a sum over the layers, where they are few: 448 + 4,640 + 25,632 + 330 = 31,050.</summary>
    private static string Sum(NetworkReport network, Func<LayerReport, long> number) => Sum(network.Layers.Select(number));

    private static string Sum(IEnumerable<long> numbers)
    {
        long[] terms = [.. numbers.Where(term => term != 0)];
        var sum = Text(terms.Sum());
        return terms.Length is < 2 or > MostTerms ? sum : $"{string.Join(" + ", terms.Select(Text))} = {sum}";
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
