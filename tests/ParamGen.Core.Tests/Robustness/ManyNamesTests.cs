using System.Diagnostics;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Formats.Keras;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Names that meet are found, told and made unique in time that grows with their count.</summary>
public class ManyNamesTests
{
    private const int Many = 40_000;

    private static readonly LayerSource input = Of("Input", ("Shape", new EquatableArray<int>(4)), ("Name", "in"));

    [Fact]
    public void Equal_names() => Assert.Equal(Many - 1, Problems(Enumerable.Repeat("a", Many)));

    /// <summary>What is offered to each duplicate is taken already.</summary>
    [Fact]
    public void Equal_names_beside_those_that_would_be_offered() =>
        Assert.Equal(
            Many / 2,
            Problems(Enumerable.Range(1, Many / 2).Select(i => $"a_{i}").Concat(Enumerable.Repeat("a", (Many / 2) + 1))));

    /// <summary>Each wrong sum is offered a layer with a free name, of which there are as many already.</summary>
    [Fact]
    public void Names_that_are_offered_to_new_layers()
    {
        var taken = Enumerable.Range(0, Many / 2)
            .Select(i => Of("Identity", ("Input", "in"), ("Name", i == 0 ? "shortcut" : $"shortcut_{i}")));
        var wrong = Enumerable.Range(0, Many / 2)
            .Select(i => Of("Add", ("Inputs", new EquatableArray<string>("in", "wide")), ("Name", $"sum{i}")));
        Assert.Equal(Many / 2, Problems([input, .. taken, Of("Dense", ("Units", 8), ("Input", "in"), ("Name", "wide")), .. wrong]));
    }

    [Fact]
    public void Names_that_no_layer_of_a_file_has()
    {
        var layers = Enumerable.Range(0, Many).Select(i => KerasText.Dense($"layer_{i}", KerasText.Of($"leyer_{i}")));
        Assert.Equal(
            Many,
            InTime(() => KerasModelReader.Read(KerasText.Functional(
                [KerasText.Input("a", 4), .. layers],
                ["a"],
                ["layer_0"])).Errors.Count));
    }

    [Fact]
    public void A_name_as_long_as_a_book_is_compared_with_none()
    {
        var name = new string('x', 1_000_000);
        Assert.Equal(
            1,
            InTime(() => KerasModelReader.Read(KerasText.Functional(
                [KerasText.Input("a", 4), KerasText.Dense(name, KerasText.Of(name + "y"))],
                ["a"],
                [name])).Errors.Count));
    }

    private static int Problems(IEnumerable<string> names) =>
        Problems([input, .. names.Select(name => Of("Dense", ("Units", 4), ("Name", name)))]);

    private static int Problems(LayerSource[] layers) => InTime(() => NetworkEvaluator.Evaluate(new(layers)).Problems.Count);

    /// <summary>It takes a second at most; the limit leaves room for a machine that is busy with other tests.</summary>
    private static int InTime(Func<int> count)
    {
        var watch = Stopwatch.StartNew();
        var result = count();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:F1} s");
        return result;
    }
}
