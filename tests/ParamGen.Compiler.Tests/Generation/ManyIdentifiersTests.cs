using System.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Names that become the same identifier are made unique in time that grows with their count.</summary>
public class ManyIdentifiersTests
{
    private const int Many = 40_000;

    [Fact]
    public void Layers_whose_names_become_one_identifier()
    {
        // a.1, a-1 … are all A1, and what the second of them would be is taken as well.
        var report =
            Report(Enumerable.Range(0, Many).Select(i =>
                i % 2 == 0 ? $"a{new string('.', (i % 50) + 1)}{(char)('A' + (i / 50 % 26))}{new string('-', i / 1300)}" : $"a_layer_{i}"));
        var names = InTime(() => Identifiers.OfLayers(report.Layers, [.. report.Layers.Select(layer => new LayerMembers(layer))]));
        Assert.Equal(Many + 1, names.Distinct().Count());
    }

    [Fact]
    public void Layers_of_one_identifier_and_no_other()
    {
        var report = Report(Enumerable.Range(0, Many).Select(i => "a" + new string('.', i % 200) + new string('-', i / 200)));
        var names = InTime(() => Identifiers.OfLayers(report.Layers, [.. report.Layers.Select(layer => new LayerMembers(layer))]));
        Assert.Equal(["In", "A", "ALayer", "ALayer2", "ALayer3"], names.Take(5));
        Assert.Equal($"ALayer{Many - 1}", names[^1]);
    }

    [Fact]
    public void Weights_of_one_identifier()
    {
        var layer = Report(["a"]).Layers[1];
        var weight = layer.Weights[0];
        layer = layer with
        {
            Weights = Enumerable.Range(0, Many)
                .Select(i => weight with { Path = "shared/" + new string('.', i % 200) + "k" + new string('-', i / 200) })
                .ToArray(),
        };
        Assert.Equal(Many, InTime(() => Identifiers.OfWeights(layer.Weights.Map(part => part.Path), _ => false)).Distinct().Count());
    }

    private static NetworkReport Report(IEnumerable<string> names)
    {
        LayerSource[] layers =
        [
            LayerSources.Of("Input", ("Shape", new EquatableArray<int>(4)), ("Name", "in")),
            .. names.Select(name => LayerSources.Of("Dense", ("Units", 4), ("Name", name))),
        ];
        var evaluation = NetworkEvaluator.Evaluate(new(layers) { Class = "Functional" });
        Assert.Empty(evaluation.Problems.Take(3).Select(problem => problem.Message));
        return evaluation.Report!;
    }

    /// <summary>It takes a second at most; the limit leaves room for a machine that is busy with other tests.</summary>
    private static string[] InTime(Func<string[]> names)
    {
        var watch = Stopwatch.StartNew();
        var result = names();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:F1} s");
        return result;
    }
}
