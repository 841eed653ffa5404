using ParamGen.Core.Contracts.KerasWeights;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Files.Descriptions;
using Described = ParamGen.Core.Formats.Descriptions.FileDescription;
using DescribedReader = ParamGen.Core.Formats.Descriptions.DescriptionReader;

namespace ParamGen.Files.Tests.Contracts;

/// <summary>The network of an architecture beside the oracle's files, to compare files of weights with.</summary>
internal sealed class KerasNetwork
{
    private static readonly DeclaredSource scale = new("Scale", "(batch, ..., width) -> (batch, ..., width)")
    {
        Weights = new DeclaredWeight[] { new("gain", "(width)", true, null) },
    };

    private readonly NetworkView view;
    private readonly NetworkReport report;

    /// <param name="architecture">The file with the architecture, as <c>model.to_json()</c> writes it.</param>
    public KerasNetwork(string architecture)
    {
        var custom = new CustomLayer("Mine>Scale", new("Use", default) { Declared = scale });
        var read = KerasModelReader.Read(File.ReadAllText(OracleFiles.PathOf(architecture)), new CustomLayer[] { custom });
        Assert.NotNull(read.Network);
        NetworkView? seen = null;
        var evaluation = NetworkEvaluator.Evaluate(read.Network, network =>
        {
            seen = network;
            return [];
        });
        Assert.Empty(evaluation.Problems.Select(problem => problem.Text(PlainWording.Instance, "")));
        (view, report) = (seen!, evaluation.Report!);
    }

    /// <summary>The file that has the architecture of a file.</summary>
    public static string ArchitectureOf(string file) => file.StartsWith("tfjs/", StringComparison.Ordinal)
        ? $"keras/{file.Split('/')[1]}.keras.json"
        : file[..file.IndexOf('.', file.LastIndexOf('-'))] + ".keras.json";

    /// <summary>A file as the compiler gets to know it.</summary>
    public static Described Describe(string file)
    {
        var description = DescribedReader.Read(DescriptionText.Write(OracleFiles.Read(file)), out var reason);
        Assert.Equal("", reason);
        return description!;
    }

    public IReadOnlyList<Problem> Problems(Described file) => [.. KerasWeightsContract.Problems(view, report, file, "Net")];

    /// <summary>The problems as their messages.</summary>
    public IEnumerable<string> Messages(Described file) => Problems(file).Select(problem => problem.Text(PlainWording.Instance, ""));

    /// <summary>The shapes and types of the weights, layer by layer: networks that have the same have the same files.</summary>
    public string Weights => string.Join("; ", report.Layers.Where(layer => layer.Weights.Count > 0)
        .Select(layer => string.Join(", ", layer.Weights.Select(weight => $"{weight.Shape} {weight.DType}"))));
}
