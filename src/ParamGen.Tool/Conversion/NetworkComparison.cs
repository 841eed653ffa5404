using ParamGen.Core.Contracts;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Outputs;
using ParamGen.Core.Shapes;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Conversion;

/// <summary>Whether a model that was written is the one that was read: each layer, each of its arguments, and all numbers.</summary>
internal static class NetworkComparison
{
    /// <summary>The differences, a line each; none where it is the same.</summary>
    /// <param name="read">The model that was read.</param>
    /// <param name="written">The model that was written.</param>
    public static IEnumerable<string> Differences(LoadedModel read, LoadedModel written)
    {
        if (written.Problems.Count > 0)
            return written.Problems;
        if (Difference(read.Network!, written.Network!) is { } difference)
            return [difference];
        var evaluation = ContractReview.Of(
            written.Source!,
            new([new ArchitectureContract(0, read.Name, read.Source!)]),
            written.Name,
            withAdvice: false);
        return evaluation.Problems.Select(problem => problem.Text(CSharpWording.Instance, ""));
    }

    private static string? Difference(NetworkReport read, NetworkReport written)
    {
        // Attributes do not name a model, and say no class of a chain. A layer has the name that the newest Keras has for its class, and
        // lists what it takes in its order: what is compared beside this says whether it is the same.
        var same = written with { Name = read.Name, Listing = read.Listing };
        if (read.Layers.Count == written.Layers.Count)
            same = same with { Layers = written.Layers.Zip(read.Layers, AsRead).ToArray() };
        var lines = Summary.Lines(read).Zip(Summary.Lines(same), (expected, actual) => (expected, actual));
        var line = lines.FirstOrDefault(pair => pair.expected != pair.actual);
        if (line.expected is not null)
            return $"its summary has '{line.actual.Trim()}' in place of '{line.expected.Trim()}'";
        if (Numbers(read) is var expected && Numbers(same) is var actual && expected != actual)
            return $"it has {actual} in place of {expected}";
        return read.Layers.Zip(same.Layers, Difference).FirstOrDefault(difference => difference is not null);
    }

    private static string? Difference(LayerReport read, LayerReport written)
    {
        if (Numbers(read) != Numbers(written))
            return $"it has {Numbers(written)} in place of {Numbers(read)}";
        return read.Model is { } model && written.Model is { } other && Difference(model, other) is { } difference
            ? $"{read.Name}: {difference}"
            : null;
    }

    private static LayerReport AsRead(LayerReport written, LayerReport read) => written with
    {
        Kind = read.Kind,
        Inbound = written.Inbound.ToHashSet().SetEquals(read.Inbound) ? read.Inbound : written.Inbound,
    };

    private static string Numbers(NetworkReport network) => FormattableString.Invariant(
        $"{network.Layers.Count} layers, {network.Bytes} bytes, {network.MultiplyAdds} multiply-adds, ")
        + $"inputs {network.Inputs.Shapes()}, outputs {network.Outputs.Shapes()}";

    private static string Numbers(LayerReport layer) => FormattableString.Invariant(
        $"{layer.Name}: {layer.Kind}, {layer.TrainableParameters} of {layer.Parameters} parameters trainable, {layer.Bytes} bytes, ")
        + FormattableString.Invariant($"{layer.TotalMultiplyAdds} multiply-adds, {string.Join(", ", layer.Outputs)}");
}
