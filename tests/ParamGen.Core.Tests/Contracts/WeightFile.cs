using ParamGen.Core.Contracts.KerasWeights;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>A file of weights by its tensors: <c>layers/dense/vars/0 (4, 3)</c>, with a type where it is not float32.</summary>
internal static class WeightFile
{
    /// <summary>A file in the layout of Keras 3.</summary>
    public static FileDescription Variables(params string[] tensors) =>
        new("net.weights.h5", FileKinds.Hdf5) { Weights = Tensors(tensors) };

    /// <summary>A file of Keras's paths.</summary>
    public static FileDescription Paths(params string[] tensors) =>
        new("net.safetensors", FileKinds.SafeTensors) { Weights = Tensors(tensors) };

    /// <summary>A file that lists layers: the first part of each name is the layer's.</summary>
    public static FileDescription Listed(params string[] tensors)
    {
        var weights = Tensors(tensors);
        return new("net.h5", FileKinds.Hdf5)
        {
            Weights = weights,
            Layers = weights
                .GroupBy(weight => weight.Name.Split('/')[0])
                .Select(layer => new DescribedLayer(layer.Key, layer.Select(weight => weight.Name).ToArray()))
                .ToArray(),
        };
    }

    /// <summary>Where a network and a file differ: the messages.</summary>
    public static string[] Messages(FileDescription file, params LayerSource[] layers) =>
        [.. Problems(file, layers).Select(problem => problem.Text(PlainWording.Instance, ""))];

    public static Problem[] Problems(FileDescription file, params LayerSource[] layers)
    {
        NetworkView? view = null;
        var evaluation = NetworkEvaluator.Evaluate(new(layers), network =>
        {
            view = network;
            return [];
        });
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return [.. KerasWeightsContract.Problems(view!, evaluation.Report!, file, "Net")];
    }

    private static DescribedWeight[] Tensors(string[] tensors) => [.. tensors.Select(tensor =>
    {
        var (open, close) = (tensor.IndexOf(" (", StringComparison.Ordinal), tensor.IndexOf(')', StringComparison.Ordinal));
        long[] shape =
        [
            .. tensor[(open + 2)..close].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(size => long.Parse(size, System.Globalization.CultureInfo.InvariantCulture)),
        ];
        var type = tensor[(close + 1)..].Trim();
        return new DescribedWeight(tensor[..open], shape, type.Length == 0 ? "float32" : type, null);
    })];
}
