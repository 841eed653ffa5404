using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A network of several layers in a row, behind an input.</summary>
internal sealed class Chain(EquatableArray<LayerSource> layers)
{
    public static Chain Of(int[] input, params LayerSource[] layers) => Of(input, Unset.Integer, layers);

    public static Chain Of(int[] input, int batchSize, params LayerSource[] layers) =>
        new(new EquatableArray<LayerSource>([LayerSources.Of(Catalogue.Input, ("Shape", new EquatableArray<int>(input)), ("BatchSize", batchSize), ("Name", "in")), .. layers]));

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

    /// <summary>The only problem is that of the layer at the position, the input being 0, and at the argument; the first suggestion, where one is expected, mends it.</summary>
    public void IsRefused(string rule, int layer, string? argument, string? suggestion = null)
    {
        var problem = Assert.Single(Evaluate().Problems);
        Assert.Equal((rule, layer, argument, suggestion), (problem.Rule.Id, problem.Layer, problem.Argument, problem.Suggestions.Select(offered => offered.Title).FirstOrDefault()));
        if (suggestion is not null)
            Assert.Empty(Mended(problem).Evaluate().Problems.Select(left => left.Message));
    }

    private Evaluation Evaluate() => Network.Evaluate(new(layers));

    private Chain Mended(Problem problem)
    {
        // From the last to the first, so that positions stay.
        var mended = layers.ToList();
        foreach (var edit in problem.Suggestions[0].Edits.OrderByDescending(edit => edit.Layer ?? problem.Layer))
        {
            var at = edit.Layer ?? problem.Layer;
            if (edit is InsertLayer insert)
                mended.Insert(at, insert.New);
            else if (edit is RemoveLayer)
                mended.RemoveAt(at);
            else if (edit is SetArgument set)
                mended[at] = new(mended[at].Kind, new([.. Without(mended[at], set.Argument), new(set.Argument, set.Value)]));
            else if (edit is ResetArgument reset)
                mended[at] = new(mended[at].Kind, new([.. Without(mended[at], reset.Argument)]));
        }

        return new(mended);
    }

    private static IEnumerable<Argument> Without(LayerSource layer, string argument) => layer.Arguments.Where(given => given.Name != argument);
}
