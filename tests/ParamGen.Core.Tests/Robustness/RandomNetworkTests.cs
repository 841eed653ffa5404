using System.Text.RegularExpressions;
using ParamGen.Core.Advice;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Whatever is written: never an exception, and never a number where there is a problem.</summary>
public class RandomNetworkTests
{
    [Fact]
    public void A_random_network_has_numbers_or_problems()
    {
        var (counted, refused) = (new HashSet<string>(), new HashSet<string>());
        NetworkGenerator.Networks.Check(
            15_000,
            source =>
            {
                var evaluation = NetworkReview.Of(source);
                Assert.Equal(evaluation.Problems.Count == 0, evaluation.Report is not null);
                Assert.True(evaluation.Problems.Count == 0 || evaluation.Advice.Count == 0, "advice on a network that is refused");
                Assert.All(evaluation.Problems.Concat(evaluation.Advice), problem => AssertIsShown(problem, source));
                if (evaluation.Report is { } report)
                    AssertAddsUp(report);
                foreach (var block in source.Layers.Select(layer => layer.Model).Where(model => model is { IsBlock: true }))
                    Assert.All(BlockReview.Of(block!), problem => AssertIsShown(problem, block!));
                var again = NetworkEvaluator.Evaluate(source);
                Assert.Equal((evaluation.Report, evaluation.Problems), (again.Report, again.Problems));
                (evaluation.Report is null ? refused : counted).UnionWith(source.Layers.Select(layer => layer.Kind));
            },
            NetworkText.Of);
        // Samples that reach only a few of the layers would prove little.
        Assert.Superset(Catalogue.All.Select(kind => kind.Name).ToHashSet(), refused);
        Assert.True(
            counted.Count > refused.Count / 2,
            $"of {refused.Count} kinds of layers only {counted.Count} stand in a network that is counted: "
                + $"{string.Join(", ", refused.Except(counted))}");
    }

    private static void AssertIsShown(Problem problem, NetworkSource source)
    {
        Assert.InRange(problem.Layer, source.Budget.Count > 0 ? -1 : 0, source.Layers.Count - 1);
        Assert.All(problem.Others, other => Assert.Equal(source.Layers[problem.Layer].Model is null, source.Layers[other].Model is null));
        AssertLeadsSomewhere(problem, source);
        Assert.NotEmpty(problem.Message);
        // A text that is missing would leave its place in the message open, or throw.
        Assert.All(
            Regex.Matches(problem.Rule.MessageFormat, @"\{(\d+)\}"),
            place => Assert.InRange(
                int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                0,
                problem.Texts.Count - 1));
        Assert.All(problem.Suggestions, suggestion => Assert.NotEmpty(suggestion.Edits));
        Layers.MessageWordsTests.AssertIsWellWritten(problem);
    }

    /// <summary>The way to a problem within a block or a model ends at a layer.</summary>
    private static void AssertLeadsSomewhere(Problem problem, NetworkSource source)
    {
        var at = problem.Layer < 0 ? null : source.Layers[problem.Layer];
        foreach (var position in problem.Origin.Path)
        {
            Assert.NotNull(at?.Model);
            Assert.InRange(position, 0, at.Model.Layers.Count - 1);
            at = at.Model.Layers[position];
        }

        Assert.Equal(problem.Origin.Path.Count == 0, problem.Within is null);
        Assert.True(
            problem.Argument is null || problem.Layer < 0 || Catalogue.Find(at!.Kind)!.Properties.ContainsKey(problem.Argument),
            $"{at?.Kind} has no {problem.Argument}");
    }

    private static void AssertAddsUp(NetworkReport report)
    {
        Assert.Equal(report.TotalParameters, report.TrainableParameters + report.NonTrainableParameters);
        Assert.Equal(report.TotalParameters, report.Layers.Sum(layer => layer.Parameters));
        Assert.InRange(report.Bytes, report.TotalParameters, long.MaxValue);
        Assert.True(report.MultiplyAdds is null or >= 0);
        Assert.All(
            report.Layers,
            layer => Assert.All(layer.Outputs, shape => Assert.True(shape.Dims.All(size => size is null or >= 0 and <= int.MaxValue))));
        Assert.All(report.Layers, layer => Assert.Equal(layer.ParameterSum.Value, layer.Parameters));
        Assert.Contains(
            $" Total params: {report.TotalParameters.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} ",
            string.Concat(Summary.Lines(report).Select(line => line + "\n")),
            StringComparison.Ordinal);
    }
}
