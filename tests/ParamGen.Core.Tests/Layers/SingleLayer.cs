using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A network of one layer behind an input.</summary>
internal static class SingleLayer
{
    public static LayerReport Report(int[] input, string kind, params (string Name, object Value)[] arguments)
    {
        var evaluation = Evaluate(input, kind, arguments);
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Layers[^1];
    }

    /// <summary>An argument's list of numbers.</summary>
    public static int[] Sizes(params int[] sizes) => sizes;

    /// <summary>The only problem of a layer that is refused.</summary>
    public static Problem Problem(int[] input, string kind, params (string Name, object Value)[] arguments) =>
        Assert.Single(Evaluate(input, kind, arguments).Problems);

    /// <summary>The layer is refused by the rule, at the argument; the first suggestion, if any is expected, mends it.</summary>
    public static void IsRefused(string rule, string? argument, string? suggestion, int[] input, string kind, params (string Name, object Value)[] arguments)
    {
        var problem = Problem(input, kind, arguments);
        Assert.Equal((rule, argument, suggestion), (problem.Rule.Id, problem.Argument, problem.Suggestions.Select(offered => offered.Title).FirstOrDefault()));
        if (suggestion is not null)
            Assert.Empty(Evaluate(input, kind, Mended(arguments, problem.Suggestions[0])).Problems.Select(left => left.Message));
    }

    private static Evaluation Evaluate(int[] input, string kind, (string Name, object Value)[] arguments) => Network.Evaluate(new(new LayerSource[]
    {
        LayerSources.Of(Catalogue.Input, ("Shape", new EquatableArray<int>(input))),
        LayerSources.Of(kind, [.. arguments.Select(argument => (argument.Name, argument.Value is int[] list ? new EquatableArray<int>(list) : argument.Value))]),
    }));

    private static (string, object)[] Mended((string Name, object Value)[] arguments, Suggestion suggestion)
    {
        var mended = arguments.ToDictionary(argument => argument.Name, argument => argument.Value);
        foreach (var edit in suggestion.Edits)
        {
            if (edit is SetArgument set)
                mended[set.Argument] = set.Value;
            else if (edit is ResetArgument reset)
                mended.Remove(reset.Argument);
        }

        return [.. mended.Select(argument => (argument.Key, argument.Value))];
    }
}
