using ParamGen.Core.Contracts.Onnx;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Files.Descriptions;
using CoreReader = ParamGen.Core.Formats.Descriptions.DescriptionReader;
using Described = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>A network beside an ONNX model: a pair of files that the oracle has, or what was made of one.</summary>
internal static class Contracted
{
    private const string Folder = "pairs/";

    /// <summary>The pairs, by their names.</summary>
    public static readonly string[] Pairs =
        [.. OracleFiles.Files("pairs", areWhole: true, ".onnx").Select(row => Path.GetFileNameWithoutExtension(row.Data))];

    private static readonly Dictionary<string, NetworkSource> networks = Pairs.ToDictionary(pair => pair, ReadNetwork);

    private static readonly Dictionary<string, Described> models =
        Pairs.ToDictionary(pair => pair, pair => ReadModel($"{Folder}{pair}.onnx"));

    public static NetworkSource Network(string pair) => networks[pair];

    public static Described Model(string pair) => models[pair];

    /// <summary>An ONNX model of the oracle, as the compiler gets it.</summary>
    public static Described ReadModel(string file) => CoreReader.Read(DescriptionText.Write(OracleFiles.Read(file)), out _)!;

    /// <summary>Where a network and a model differ; null where the network is none.</summary>
    public static IReadOnlyList<Problem>? Problems(NetworkSource network, Described model)
    {
        NetworkView? view = null;
        var evaluation = NetworkEvaluator.Evaluate(network, built =>
        {
            view = built;
            return [];
        });
        return evaluation.Report is { } report ? [.. OnnxContract.Problems(view!, report, model, "Net")] : null;
    }

    /// <summary>The layers that may have a kernel of the model, by the tensor's name.</summary>
    public static ILookup<string, string> LayersOf(NetworkSource network, Described model)
    {
        NetworkView? view = null;
        _ = NetworkEvaluator.Evaluate(network, built =>
        {
            view = built;
            return [];
        });
        var (wanted, stored) = (NetworkKernels.Of(view!), OnnxKernels.Of(model).All);
        var match = KernelMatch.Of(wanted, stored);
        Assert.Empty(match.Left);
        return wanted
            .SelectMany(kernel => kernel.Found.SelectMany(found => wanted
                .Where(other => other.Found.Any(same => same.Form == found.Form))
                .Select(other => (found.Name, Layer: other.Step.Node.Name))))
            .SelectMany(kernel => new[] { kernel, (Name: RecurrentBeside(model, kernel.Name), kernel.Layer) })
            .ToLookup(kernel => kernel.Name, kernel => kernel.Layer);
    }

    /// <summary>The second kernel of a recurrent node; the same where it is another node.</summary>
    private static string RecurrentBeside(Described model, string name) =>
        model.Onnx!.Graph.Nodes.FirstOrDefault(node => node.Operator == "LSTM" && node.Inputs[1] == name)?.Inputs[2] ?? name;

    /// <summary>A problem as a reader sees it.</summary>
    public static string Text(Problem problem) => problem.Text(PlainWording.Instance, "");

    private static NetworkSource ReadNetwork(string pair) =>
        KerasModelReader.Read(File.ReadAllText(OracleFiles.PathOf($"{Folder}{pair}.keras.json"))).Network!;
}
