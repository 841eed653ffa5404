using CsCheck;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>
/// Random chains of the oracle's layers, as people would write them: arguments that Keras was given, mostly for inputs of as
/// many axes as come in. Some of them are right, some have a mistake or two.
/// </summary>
internal static class OracleChains
{
    /// <summary>The layers by how many axes their input has. A wrapper stands with the layer that it wraps.</summary>
    private static readonly Lazy<ILookup<int, LayerSource[]>> layers = new(() => OracleCase.All
        .Where(oracle => oracle is { IsRefused: false, Inputs.Length: 1 })
        .Select(oracle => (Rank: oracle.Inputs[0].Split(", ").Length, Source: OracleNetwork.Of(oracle)))
        .Where(item => item.Source is not null)
        .ToLookup(item => item.Rank, item => Unnamed(item.Source!)));

    /// <summary>The shapes of inputs: those of people's networks, and a few that they mistype.</summary>
    private static readonly int[][] inputs =
    [
        [16], [784], [20, 8], [Dim.Unknown, 8], [28, 28, 1], [32, 32, 3], [3, 32, 32],
        [Dim.Unknown, Dim.Unknown, 3], [32, 28, 28, 3], [8, 16, 16, 3], [64, 20, 8],
    ];

    private static readonly int[] ranks = [2, 3, 4, 5];

    public static Gen<NetworkSource> Networks { get; } = Gen.Select(
        Any.Of(inputs),
        Gen.Int[0, int.MaxValue].Array[1, 6],
        Gen.Int[0, 9].Array[6]).Select((shape, choices, strays) =>
    {
        List<LayerSource> network = [LayerSources.Of(Catalogue.Input, ("Shape", new EquatableArray<int>(shape)))];
        for (var i = 0; i < choices.Length; i++)
        {
            // One in ten stands where it hardly fits.
            var rank = strays[i] == 0 ? ranks[choices[i] % ranks.Length] : RankAfter(network);
            LayerSource[][] fitting = [.. layers.Value[rank]];
            network.AddRange(fitting.Length == 0 ? [LayerSources.Flatten()] : fitting[choices[i] % fitting.Length]);
        }

        return new NetworkSource(network);
    });

    /// <summary>How many axes the network gives so far; where it is refused, as many as are usual.</summary>
    private static int RankAfter(List<LayerSource> network)
    {
        if (network.Count == 1)
            return ((ArgumentValue.Integers)network[0].Arguments[0].Value).Values.Count + 1;
        return NetworkEvaluator.Evaluate(new(network)).Report is { } report ? report.Outputs[0].Shape.Rank : 3;
    }

    private static LayerSource[] Unnamed(NetworkSource source) => [.. source.Layers.Skip(1).Select(layer => layer with
    {
        Arguments = layer.Arguments.Where(argument => argument.Name is not ("Name" or "Inputs" or "Query" or "Value" or "Key")).ToArray(),
    })];
}
