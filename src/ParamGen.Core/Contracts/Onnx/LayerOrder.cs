using System.Globalization;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>
/// Compares which kernels take what others give: two layers that change places may have the same kernels. Each that takes what another
/// one gives in the network must do so in the file; the file may have more such ways, since masks and sizes lead past layers.
/// </summary>
internal sealed class LayerOrder
{
    /// <summary>The most kernels that a value is followed from, and the most steps in all; what has more is not compared.</summary>
    private const int MostSources = 64, MostWork = 1_000_000;

    private readonly HashSet<(string From, string To)> ways = [];

    private readonly Dictionary<string, string[]> sources = new(StringComparer.Ordinal);

    private int work;

    private LayerOrder()
    {
    }

    private bool IsTooMuch => work > MostWork;

    /// <param name="view">The network.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="file">The file, with inputs and outputs in the network's order.</param>
    /// <param name="kernels">The kernels of the network, which are all found in the file.</param>
    /// <param name="stored">The kernels of the file.</param>
    public static IEnumerable<Problem> Problems(
        NetworkView view,
        NetworkReport report,
        FileDescription file,
        IReadOnlyList<NetworkKernel> kernels,
        OnnxKernels stored)
    {
        var onnx = file.Onnx!;
        if (onnx.Functions.Count > 0
            || kernels.Any(kernel => !kernel.IsCertain || kernel.Found.Count != kernel.Usual.Count)
            || view.Steps.Any(step => step.Layer is ModelLayer or OperatorLayer or { HasConstants: true }))
            yield break;
        var inFile = InFile(file, onnx, stored);
        if (inFile.IsTooMuch)
            yield break;
        foreach (var problem in new LayerOrder().InNetwork(view, report, file, kernels, inFile))
            yield return problem;
    }

    private static LayerOrder InFile(FileDescription file, OnnxDescription onnx, OnnxKernels stored)
    {
        var order = new LayerOrder();
        for (var i = 0; i < file.Inputs.Count; i++)
            order.sources[file.Inputs[i].Name] = [Input(i)];
        foreach (var node in onnx.Graph.Nodes)
        {
            string[] given = node.Operator is "Shape" or "Size" ? [] : order.SourcesOf(node.Inputs);
            if (stored.Of(node) is { Count: > 0 } kernels)
                given = order.Through(given, [.. kernels.Select(kernel => Key(kernel.Form))]);
            foreach (var output in node.Outputs)
                order.sources[output] = given;
        }

        for (var i = 0; i < file.Outputs.Count; i++)
            order.Through(order.SourcesOf([file.Outputs[i].Name]), [Output(i)]);
        return order;
    }

    private IEnumerable<Problem> InNetwork(
        NetworkView view, NetworkReport report, FileDescription file, IReadOnlyList<NetworkKernel> kernels, LayerOrder other)
    {
        var ofLayer = kernels.ToLookup(kernel => kernel.Step.Node);
        var given = new Dictionary<Step, string[]>();
        foreach (var step in view.Steps)
        {
            var input = IndexOf(report.Inputs.Map(value => value.Layer), step);
            var from = input is { } i ? [Input(i)] : Merged(step.Inbound.Select(before => given[before]));
            if (IsTooMuch)
                yield break;
            var own = ofLayer[step.Node].ToList();
            // Several kernels of a layer stand side by side, but the two of a separable one follow on each other.
            foreach (var to in own.Select(kernel => kernel.Found[0].Form))
            {
                if (from.FirstOrDefault(source => !other.ways.Contains((source, Key(to)))) is { } missing)
                {
                    yield return Problem(step, Key(to), missing);
                    yield break;
                }
            }

            given[step] = own.Count == 0 ? from : [.. own.Select(kernel => Key(kernel.Found[kernel.Found.Count - 1].Form)).Distinct()];
        }

        for (var i = 0; i < report.Outputs.Count; i++)
        {
            // Which call of a shared layer leaves the network is not known.
            var step = view.Steps.Last(step => step.Node.Name == report.Outputs[i].Layer);
            if (!step.IsShared && given[step].FirstOrDefault(source => !other.ways.Contains((source, Output(i)))) is { } missing)
                yield return Problem(step, Output(i), missing);
        }

        Problem Problem(Step step, string to, string missing) => step.Node.Problem(
            OnnxContractRules.PG0626_LayersInOtherOrder,
            null,
            [to, missing, file.File]);
    }

    private static int? IndexOf(string[] layers, Step step) => Array.IndexOf(layers, step.Node.Name) is >= 0 and var index ? index : null;

    private static string Input(int number) => "input " + (number + 1).ToString(CultureInfo.InvariantCulture);

    private static string Output(int number) => "output " + (number + 1).ToString(CultureInfo.InvariantCulture);

    private static string Key(KernelForm form) => form.Name;

    private string[] SourcesOf(IEnumerable<string> values) =>
        Merged(values.Select(value => sources.TryGetValue(value, out var found) ? found : []));

    private string[] Merged(IEnumerable<string[]> several)
    {
        string[][] lists = [.. several.Where(list => list.Length > 0)];
        work += lists.Sum(list => list.Length) + 1;
        string[] merged = lists.Length == 1 ? lists[0] : [.. lists.SelectMany(list => list).Distinct()];
        if (merged.Length > MostSources)
            work = MostWork + 1;
        return IsTooMuch ? [] : merged;
    }

    /// <summary>What leads to a node with kernels leads to these, and no further.</summary>
    private string[] Through(string[] given, string[] kernels)
    {
        foreach (var source in given)
        {
            foreach (var kernel in kernels)
                ways.Add((source, kernel));
        }

        return kernels;
    }
}
