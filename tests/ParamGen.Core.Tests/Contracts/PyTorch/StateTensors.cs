using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Tensors of a state dict.</summary>
internal static class StateTensors
{
    public static DescribedWeight Of(string name, params long[] shape) => Of(name, "float32", shape);

    public static DescribedWeight Of(string name, string type, long[] shape) => new(name, shape, type, null);

    /// <summary>The tensors of a network, by the usual forms of its modules and the names of its layers, or by other names.</summary>
    public static DescribedWeight[] Of(NetworkView network, ModuleStyle style = ModuleStyle.Packed, Func<string, string>? rename = null) =>
    [
        .. network.Steps.Where(step => step.IsFirst)
            .SelectMany(step => step.Layer.PyTorchModules(step.Build, style))
            .Where(module => module.IsChecked)
            .SelectMany(module => module.Forms[0].Members.Select(member => Of(
                $"{(rename ?? (name => name))(PathOf(module))}{(member.Name.Length > 0 ? "." : "")}{member.Name}{SuffixOf(module)}",
                [.. member.Shape]))),
    ];

    /// <summary>The parts of a layer are modules of their own: block.separable.1.</summary>
    private static string PathOf(LayerModule module)
    {
        var word = module.Kind.Split(' ')[0];
        var part = word is "depthwise" or "pointwise" || module.Kind.Contains('(', StringComparison.Ordinal)
            ? "." + module.Kind.Replace("Linear (", "", StringComparison.Ordinal)
                .Replace(", ", "_", StringComparison.Ordinal)
                .Split(' ', ')')[0]
            : module.MayLack ? ".tied" : "";
        return module.Name.Replace('/', '.') + (module.IsReverse is null ? part : "");
    }

    private static string SuffixOf(LayerModule module) => module.IsReverse switch { true => "_l0_reverse", false => "_l0", _ => "" };

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
