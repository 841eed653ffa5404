using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Layers;

namespace ParamGen.Core.Tests.Advice;

/// <summary>A network of layers behind an input, and what is advised of it.</summary>
internal sealed class Advised
{
    private readonly LayerSource[] layers;

    private Advised(LayerSource[] layers) => this.layers = layers;

    /// <summary>Whether it is asked what the network costs on a device.</summary>
    private bool IsOnDevice { get; init; }

    /// <summary>The same network, of which it is asked what it costs on a device.</summary>
    public Advised OnDevice() => new(layers) { IsOnDevice = true };

    public static Advised Chain(int[] input, params LayerSource[] layers) => new([SeveralLayers.Input("in", input), .. layers]);

    public static Advised GraphOf(params LayerSource[] layers) => new(layers);

    /// <summary>A layer with the given arguments.</summary>
    public static LayerSource Layer(string kind, params (string Name, ArgumentValue Value)[] arguments) => LayerSources.Of(kind, arguments);

    public static LayerSource Dense(int units, params (string Name, ArgumentValue Value)[] arguments) =>
        LayerSources.Of("Dense", [("Units", units), .. arguments]);

    /// <summary>A convolution of two axes.</summary>
    public static LayerSource Conv(int filters, int kernel, params (string Name, ArgumentValue Value)[] arguments) =>
        LayerSources.Of("Conv2D", [("Filters", filters), ("KernelSize", new EquatableArray<int>(kernel)), .. arguments]);

    /// <summary>Advice is given on a valid network alone: without this, one that is refused would pass for one that is fine.</summary>
    private IReadOnlyList<Problem> Advice
    {
        get
        {
            var evaluation = Review(new(layers));
            Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
            return evaluation.Advice;
        }
    }

    /// <summary>
    /// The rule is the only advice, on the layer at the position and the argument; each suggestion leaves neither it nor a problem.
    /// </summary>
    public Problem Gives(string rule, int layer, string? argument, params string[] suggestions)
    {
        var advice = Assert.Single(Advice, advice => advice.Rule.Id == rule);
        Assert.Equal((layer, argument), (advice.Layer, advice.Argument));
        Assert.Equal(suggestions, advice.Suggestions.Select(suggestion => suggestion.TitleText));
        foreach (var suggestion in advice.Suggestions)
        {
            var mended = Review(new NetworkSource(layers).Apply(suggestion, advice.Layer));
            Assert.Empty(mended.Problems.Select(problem => problem.Message));
            Assert.DoesNotContain(rule, mended.Advice.Select(left => left.Rule.Id));
        }

        return advice;
    }

    /// <summary>The rule is among the advice, on the layer at the position.</summary>
    public void Has(string rule, int layer) => Assert.Contains((rule, layer), Advice.Select(advice => (advice.Rule.Id, advice.Layer)));

    public void GivesNo(string rule) => Assert.DoesNotContain(rule, Advice.Select(advice => advice.Rule.Id));

    private NetworkEvaluation Review(NetworkSource network) =>
        NetworkReview.Of(IsOnDevice ? network with { Device = EquatableArray<Argument>.Empty } : network);
}
