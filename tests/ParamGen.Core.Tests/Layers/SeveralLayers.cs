using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A network of several layers, written one after the other.</summary>
internal static class SeveralLayers
{
    public static LayerSource Input(string name, params int[] shape) =>
        LayerSources.Of(Catalogue.Input, ("Name", name), ("Shape", new EquatableArray<int>(shape)));

    public static LayerSource Merge(string kind, string[] inputs, params (string Name, ArgumentValue Value)[] arguments) =>
        LayerSources.Of(kind, [("Inputs", new EquatableArray<string>(inputs)), .. arguments]);

    /// <summary>The last layer of a network that is accepted.</summary>
    public static LayerReport Report(params LayerSource[] layers)
    {
        var evaluation = NetworkEvaluator.Evaluate(new(layers));
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Layers.Single(layer => layer.Name == evaluation.Report.Layers[^1].Name);
    }

    /// <summary>The network is refused by the rule, at the argument; the first suggestion, if any is expected, mends it.</summary>
    public static Problem IsRefused(string rule, string? argument, string? suggestion, params LayerSource[] layers)
    {
        var problem = Assert.Single(NetworkEvaluator.Evaluate(new(layers)).Problems);
        Assert.Equal(
            (rule, argument, suggestion),
            (problem.Rule.Id, problem.Argument, problem.Suggestions.Select(offered => offered.TitleText).FirstOrDefault()));
        if (suggestion is not null)
            Assert.Empty(NetworkEvaluator.Evaluate(new NetworkSource(layers).Apply(problem.Suggestions[0], problem.Layer))
                .Problems.Select(left => left.Message));
        return problem;
    }
}
