using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A network of one layer behind an input.</summary>
internal static class SingleLayer
{
    public static LayerReport Report(int[] input, string kind, params (string Name, ArgumentValue Value)[] arguments)
    {
        var evaluation = Evaluate(input, kind, arguments);
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Layers[^1];
    }

    /// <summary>An argument's list of numbers.</summary>
    public static EquatableArray<int> Sizes(params int[] sizes) => sizes;

    /// <summary>The only problem of a layer that is refused.</summary>
    public static Problem Problem(int[] input, string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        Assert.Single(Evaluate(input, kind, arguments).Problems);

    /// <summary>The layer is refused by the rule, at the argument; the first suggestion, if any is expected, mends it.</summary>
    public static void IsRefused(
        string rule,
        string? argument,
        string? suggestion,
        int[] input,
        string kind,
        params (string Name, ArgumentValue Value)[] arguments) =>
        SeveralLayers.IsRefused(rule, argument, suggestion, Layers(input, kind, arguments));

    private static NetworkEvaluation Evaluate(int[] input, string kind, (string Name, ArgumentValue Value)[] arguments) =>
        NetworkEvaluator.Evaluate(new(Layers(input, kind, arguments)));

    private static LayerSource[] Layers(int[] input, string kind, (string Name, ArgumentValue Value)[] arguments) =>
    [
        LayerSources.Of(Catalogue.Input, ("Shape", new EquatableArray<int>(input))),
        LayerSources.Of(kind, arguments),
    ];
}
