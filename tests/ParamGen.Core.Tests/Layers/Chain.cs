using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A network of several layers in a row, behind an input.</summary>
internal sealed class Chain(EquatableArray<LayerSource> layers)
{
    public static Chain Of(int[] input, params LayerSource[] layers) => Of(input, Unset.Integer, layers);

    public static Chain Of(int[] input, int batchSize, params LayerSource[] layers) =>
        new(new EquatableArray<LayerSource>([LayerSources.Of(
            Catalogue.Input,
            ("Shape", new EquatableArray<int>(input)),
            ("BatchSize", batchSize),
            ("Name", "in")), .. layers]));

    /// <summary>The numbers of the last layer.</summary>
    public LayerReport Report()
    {
        var evaluation = Evaluate();
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Layers[^1];
    }

    /// <summary>The shapes of what the last layer gives.</summary>
    public string Outputs() => string.Join("; ", Report().Outputs);

    /// <summary>The last layer's weights: their paths.</summary>
    public string[] Paths() => [.. Report().Weights.Select(weight => weight.Path)];

    /// <summary>The titles of what is suggested for the only problem; all of it leaves none.</summary>
    public string[] Suggestions()
    {
        var problem = Assert.Single(Evaluate().Problems);
        foreach (var suggestion in problem.Suggestions)
            Assert.Empty(After(problem, suggestion).Evaluate().Problems.Select(left => left.Message));
        return [.. problem.Suggestions.Select(suggestion => suggestion.TitleText)];
    }

    /// <summary>
    /// The only problem is that of the layer at the position, the input being 0, and at the argument; the first suggestion, where one is
    /// expected, mends it.
    /// </summary>
    public void IsRefused(string rule, int layer, string? argument, string? suggestion = null)
    {
        var problem = Assert.Single(Evaluate().Problems);
        Assert.Equal(
            (rule, layer, argument, suggestion),
            (problem.Rule.Id, problem.Layer, problem.Argument, problem.Suggestions.Select(offered => offered.TitleText).FirstOrDefault()));
        if (suggestion is not null)
            Assert.Empty(After(problem, problem.Suggestions[0]).Evaluate().Problems.Select(left => left.Message));
    }

    private NetworkEvaluation Evaluate() => NetworkEvaluator.Evaluate(new(layers));

    private Chain After(Problem problem, Suggestion suggestion) =>
        new(new NetworkSource(layers).Apply(suggestion, problem.Layer).Layers);
}
