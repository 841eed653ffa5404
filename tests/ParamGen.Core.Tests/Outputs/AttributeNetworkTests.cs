using ParamGen.Core.Contracts;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Outputs.Attributes;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Outputs;

/// <summary>The network of a file, written as attributes.</summary>
public class AttributeNetworkTests
{
    /// <summary>Models of Keras 1 and 2, whose rules no attribute has: slashes in names, inputs that nobody takes, other batches.</summary>
    private static readonly string[] older = ["graphs-keras2.jsonl", "graphs-old.jsonl"];

    [Fact]
    public void What_is_written_is_the_network_of_the_file()
    {
        var (written, wrong) = (0, new List<string>());
        foreach (var (name, source) in OracleTexts.All.Select(file => (file.Name, KerasModelReader.Read(file.Text).Network)))
        {
            if (source is null
                || NetworkEvaluator.Evaluate(source).Report is not { } expected
                || AttributeNetwork.Of(source, _ => true).Network is not { } network)
                continue;
            written++;
            var evaluation = ContractReview.Of(network, new([new ArchitectureContract(0, "net.keras", source)]), "Net", withAdvice: false);
            if (evaluation.Report is not { } report)
                wrong.AddRange(evaluation.Problems.Where(_ => !older.Contains(name))
                    .Select(problem => $"{name}: {problem.Rule.Id} {problem.Texts[0]} {problem.Texts[problem.Texts.Count - 1]}"));
            else if (Numbers(report) != Numbers(expected))
                wrong.Add($"{name}: {Numbers(report)} in place of {Numbers(expected)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.InRange(written, 650, int.MaxValue);
    }

    private static string Numbers(NetworkReport report) => string.Join("; ", report.Layers.Select(Numbers).Order());

    private static string Numbers(LayerReport layer) =>
        $"{layer.Name} {layer.Parameters} {layer.TrainableParameters} {string.Join(", ", layer.Outputs)} {layer.TotalMultiplyAdds}";
}
