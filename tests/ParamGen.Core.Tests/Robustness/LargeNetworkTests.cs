using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Networks of more than anybody writes: counted in time that grows with them, or refused at once.</summary>
public class LargeNetworkTests
{
    private static readonly LayerSource input = In(4);
    private static readonly LayerSource dense = Of("Dense", ("Units", 4));

    [Fact]
    public void A_chain_of_10_000_layers_is_counted()
    {
        var report = NetworkReview.Of(Net([input, .. Enumerable.Repeat(dense, 10_000)])).Report!;
        Assert.Equal(10_000 * 20, report.TotalParameters);
        Assert.Equal(10_000 * 16, report.MultiplyAdds);
        Assert.Equal("dense_9999", report.Layers[^1].Name);
        Assert.Contains(
            " Total params: 200,000 (781.25 KB)",
            string.Concat(Summary.Lines(report).Select(line => line + "\n")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_of_10_000_layers_is_counted()
    {
        // Every layer takes the one before it and the input.
        var layers = Enumerable.Range(0, 10_000)
            .Select(i => Of("Add", ("Inputs", new EquatableArray<string>("input", i == 0 ? "input" : $"a{i - 1}")), ("Name", $"a{i}")));
        var evaluation = NetworkReview.Of(Net([input, .. layers, dense]));
        Assert.Equal("", string.Join(" ", evaluation.Problems.Select(problem => problem.Message)));
        Assert.Equal(20, evaluation.Report!.TotalParameters);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("Input")]
    public void Ten_thousand_problems_are_found(string argument)
    {
        var layers = Enumerable.Repeat(Of("Dense", ("Units", 4), (argument, "missing")), 10_000);
        Assert.Equal(argument == "Name" ? 9_999 : 10_000, NetworkReview.Of(Net([input, .. layers])).Problems.Count);
    }

    [Fact]
    public void What_no_constant_can_hold_is_refused()
    {
        const int most = int.MaxValue;
        LayerSource[] wide = [Of("Dense", ("Units", most)), Of("Dense", ("Units", most))];
        // 2³¹ × 2³¹ numbers fit, but not the bytes that they take.
        Assert.Equal("PG0209", Ids([In(4), .. wide]));
        // Each layer fits, but not their sum.
        var large = Of("Dense", ("Units", 1 << 29));
        Assert.Equal("PG0209", Ids([In(1 << 29), large, large, large, large, large, large, large, large, large]));
        // The sizes of an output do not fit, be there weights or none.
        Assert.Equal("PG0209", Ids([In(most, most, most, most), Of("Flatten")]));
        Assert.Equal("PG0209", Ids([In(most, 2), Of("ZeroPadding1D", ("Padding", new EquatableArray<int>(most, most)))]));
        Assert.Equal("PG0209", Ids([In(most), Of("RepeatVector", ("N", most)), dense]));
    }

    [Fact]
    public void A_hundred_thousand_layers_are_the_most()
    {
        Assert.Equal("", Ids([input, .. Enumerable.Repeat(Of("Identity"), 99_999)]));
        Assert.Equal("PG0330", Ids([input, .. Enumerable.Repeat(Of("Identity"), 100_000)]));
        Assert.Equal("PG0330", Ids([input, Block(int.MaxValue, dense)]));
        Assert.Equal("PG0330", Ids([input, Block(int.MaxValue)]));
        Assert.Equal("PG0330", Ids([input, Block(400, Block(400, dense))]));
        Assert.Equal("", Ids([input, Block(200, Block(200, Of("Identity")))]));
    }

    [Fact]
    public void Models_that_double_within_each_other_are_refused()
    {
        var source = Net([input, dense]);
        for (var depth = 0; depth < 12; depth++)
            source = Net([input, Of("Use") with { Model = source }, Of("Use") with { Model = source }]);
        Assert.Equal("", Ids(source));
        for (var depth = 12; depth < 40; depth++)
            source = Net([input, Of("Use") with { Model = depth < 20 ? source : Net([input, Of("Use") with { Model = source }]) }]);
        Assert.Equal("PG0330", Ids(source));
    }

    [Fact]
    public void Thousands_of_wrappers_are_refused_and_no_stack_overflows()
    {
        var wrappers = Enumerable.Repeat(Of("TimeDistributed"), 20_000);
        Assert.Equal("PG0330", Ids([input, .. wrappers, dense]));
        Assert.Equal("PG0330", Ids([input, Block(1, [.. wrappers, dense])]));
        Assert.Equal("PG0330", Ids([input, .. Enumerable.Repeat(Of("Bidirectional", ("BackwardLayer", true)), 20_000), dense]));
    }

    [Fact]
    public void A_file_of_more_layers_than_that_is_refused()
    {
        var layers = string.Join(",", Enumerable.Repeat("""{"class_name": "Identity", "config": {}}""", 100_000));
        var read = KerasModelReader.Read(
            """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": """
            + """{"batch_shape": [null, 4]}},"""
                + layers
                + "]}}");
        Assert.Equal("PG0330", Ids(read.Network!));
    }

    private static LayerSource In(params int[] shape) => Of("Input", ("Shape", new EquatableArray<int>(shape)));

    private static NetworkSource Net(LayerSource[] layers) => new(layers);

    private static LayerSource Block(int times, params LayerSource[] layers) =>
        Of("Use", ("Repeat", times)) with { Model = new(layers) { Name = "Block", IsBlock = true } };

    private static string Ids(LayerSource[] layers) => Ids(Net(layers));

    private static string Ids(NetworkSource source) =>
        string.Join(" ", NetworkEvaluator.Evaluate(source).Problems.Select(problem => problem.Rule.Id));
}
