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

    public static LayerSource Merge(string kind, string[] inputs, params (string Name, object Value)[] arguments) =>
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
            (problem.Rule.Id, problem.Argument, problem.Suggestions.Select(offered => offered.Title).FirstOrDefault()));
        if (suggestion is not null)
            Assert.Empty(NetworkEvaluator.Evaluate(new(Mended(
                layers,
                problem,
                problem.Suggestions[0]).ToArray())).Problems.Select(left => left.Message));
        return problem;
    }

    /// <summary>
    /// The layers with the edits that a problem suggests: those in place first, then those that move the layers behind them, from the
    /// last on.
    /// </summary>
    public static List<LayerSource> Mended(IEnumerable<LayerSource> layers, Problem problem, Suggestion suggestion)
    {
        var mended = layers.ToList();
        foreach (var (edit, index) in suggestion.Edits
            .Select(edit => (Edit: edit, Index: edit.Layer ?? problem.Layer))
            // What is put in last at a place stands first there.
            .Reverse()
            .OrderBy(pair => pair.Edit is InsertLayer or RemoveLayer)
            .ThenByDescending(pair => pair.Index)
            // Another layer in a layer's stead is put where that was.
            .ThenByDescending(pair => pair.Edit is RemoveLayer))
        {
            if (edit is SetArgument set)
                mended[index] = Without(mended[index], set.Argument, new Argument(set.Argument, set.Value));
            else if (edit is ResetArgument reset)
                mended[index] = Without(mended[index], reset.Argument);
            else if (edit is InsertLayer insert)
                mended.Insert(index, insert.New);
            else
                mended.RemoveAt(index);
        }

        return mended;
    }

    private static LayerSource Without(LayerSource layer, string argument, params Argument[] instead) =>
        layer with { Arguments = new([.. layer.Arguments.Where(given => given.Name != argument), .. instead]) };
}
