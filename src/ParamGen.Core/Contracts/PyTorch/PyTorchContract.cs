using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>
/// Compares the weights of a PyTorch model with a network by their names and shapes. Modules are written in no order that tells which
/// layer each one is, so they are matched: those that fit the best, and among equals those nearest in order and name.
/// </summary>
internal static class PyTorchContract
{
    /// <summary>A model whose Linears are all transposed is none in which a single one is.</summary>
    private const long Transposed = 3 * Comparison.Unit / 2;

    /// <param name="network">The network, which is valid.</param>
    /// <param name="file">What is in the file.</param>
    /// <param name="options">What the user says of it.</param>
    /// <param name="className">The name of the class.</param>
    public static IEnumerable<Problem> Problems(NetworkView network, FileDescription file, PyTorchOptions options, string className)
    {
        using var culture = InvariantCulture.Enter();
        var told = new ToldNames(file, options, className);
        var modules = StateDict.Read(told.Tensors);
        var layers = LayersOf(network, ModuleStyle.Packed);
        List<Problem> problems = [.. told.Problems(modules, layers)];
        if (Match(network, modules, told.Map) is not { } matching)
        {
            problems.Add(Problem.OfNetwork(
                PyTorchRules.PG0612_Unexpected,
                className,
                file.File,
                Numbers.Of(modules.Count, "module"),
                $"are too many and too different to compare with the {Numbers.Grouped(layers.Count)} that the network needs",
                "use a file of this architecture"));
            return problems;
        }

        problems.AddRange(told.Problems(matching.Ignored, modules, layers));
        var open = layers.FindAll(layer => !layer.IsChecked);
        problems.AddRange(new Differences(network, matching, open, file, className).Problems());
        if (problems.TrueForAll(problem => problem.Rule.Severity is not Severity.Error))
            problems.AddRange(new Doubts(matching, file, options.Map, className).Problems());
        return problems;
    }

    /// <summary>The best matching; null where so little fits that finding it would take too long.</summary>
    public static Matching? Match(NetworkView network, IReadOnlyList<FileModule> modules, IReadOnlyList<MapEntry> map)
    {
        var (best, least, known) = ((Matching?)null, long.MaxValue, new HashSet<string>(StringComparer.Ordinal));
        foreach (var style in (ModuleStyle[])Enum.GetValues(typeof(ModuleStyle)))
        {
            var layers = LayersOf(network, style).FindAll(layer => layer.IsChecked);
            if (!known.Add(string.Join("\n", layers.Select(layer => layer.Key)))
                || Matching.Of(layers, modules, map) is not { } matching)
                continue;
            var cost = matching.Cost + (style is ModuleStyle.Transposed ? Transposed : 0);
            if (cost < least)
                (best, least) = (matching, cost);
            if (least < Comparison.Unit / 2)
                break;
        }

        return best;
    }

    private static List<LayerModule> LayersOf(NetworkView network, ModuleStyle style) =>
        [.. network.FirstCalls.SelectMany(step => step.Layer.PyTorchModules(step.Build, style))];
}
