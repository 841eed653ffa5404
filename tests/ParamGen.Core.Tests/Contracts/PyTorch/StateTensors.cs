using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Tensors of a state dict.</summary>
internal static class StateTensors
{
    public static DescribedWeight Of(string name, params long[] shape) => Of(name, "float32", shape);

    public static DescribedWeight Of(string name, string type, long[] shape) => new(name, shape, type, null);

    /// <summary>Tensors, each as <c>fc.weight 10 84</c>, with a type behind it where that is not float32.</summary>
    public static DescribedWeight[] Of(IEnumerable<string> lines) =>
    [
        .. lines.Select(line => line.Split(' ')).Select(parts => Of(
            parts[0],
            char.IsLetter(parts[^1][0]) && parts.Length > 1 ? parts[^1] : "float32",
            [.. parts.Skip(1).Where(part => char.IsDigit(part[0])).Select(long.Parse)])),
    ];

    /// <summary>A file with the tensors in no order of the network: by the sizes of their types and by their names.</summary>
    public static FileDescription File(IEnumerable<DescribedWeight> tensors) => new("net.safetensors", FileKinds.SafeTensors)
    {
        Weights = tensors
            .OrderByDescending(tensor => tensor.Type == "int64")
            .ThenBy(tensor => tensor.Name, StringComparer.Ordinal)
            .ToArray(),
    };
}

/// <summary>Networks as contracts look at them.</summary>
internal static class Views
{
    public static NetworkView Of(NetworkSource source)
    {
        NetworkView? view = null;
        var evaluation = NetworkEvaluator.Evaluate(source, Keep);
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return view!;

        IEnumerable<Problem> Keep(NetworkView found)
        {
            view = found;
            return [];
        }
    }
}
