using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Layers.Declared;

/// <summary>What a custom layer makes of its inputs.</summary>
public class DeclaredLayerTests
{
    [Theory]
    [InlineData("(batch, ..., width) -> (batch, ..., width)", "(width)", "3 4", "(None, 3, 4), 4")]
    [InlineData("(batch, ..., width) -> (batch, ..., width)", "(width)", "4", "(None, 4), 4")]
    [InlineData("(batch, ..., width) -> (batch, ..., width)", "(width)", "? ? 4", "(None, None, None, 4), 4")]
    [InlineData("(batch, steps, width) -> (batch, width)", "(width)", "? 64", "(None, 64), 64")]
    [InlineData("(batch, steps, width) -> (batch, steps, width)", "(MaxSteps, width)", "10 4", "(None, 10, 4), 2048")]
    [InlineData("(batch, height, width, channels) -> (batch, height * width, channels)", "()", "5 6 3", "(None, 30, 3), 1")]
    [InlineData("(batch, height, width, channels) -> (batch, height * width, channels)", "(0)", "? 6 3", "(None, None, 3), 0")]
    [InlineData("(b, n) -> (b, n / 2), (b, n - n / 2)", "(n, n)", "6", "(None, 3) (None, 3), 36")]
    [InlineData("(b, Width) -> (b, Width)", "(Width)", "8", "(None, 8), 8")]
    [InlineData("(b, Width) -> (b, Width)", "(Width)", "?", "(None, 8), 8")]
    [InlineData("(b, n, n) -> (b, n)", "(n)", "? 3", "(None, 3), 3")]
    [InlineData("(b, n, 2 * n) -> (b, n)", "(n)", "3 6", "(None, 3), 3")]
    [InlineData("(b, ...) -> (b, ...)", "(...)", "3 6", "(None, 3, 6), 18")]
    [InlineData("(b) -> (b, 2)", "(2)", "", "(None, 2), 2")]
    [InlineData("(b, n) -> (b)", "(n)", "3", "(None,), 3")]
    [InlineData("(b, n) -> (b, 24 / 4 / 3 - 1 + n * 2)", "(n)", "3", "(None, 7), 3")]
    public void Shapes_follow_the_signature(string signature, string weight, string sample, string result) =>
        Assert.Equal(result, Declaration.Result(Declaration.Of(signature, weight), sample));

    [Theory]
    [InlineData("3 4", "3 4", "(None, 3, 4), 4")]
    [InlineData("? 4", "3 4", "(None, 3, 4), 4")]
    [InlineData("3 4", "? 4", "(None, 3, 4), 4")]
    [InlineData(
        "3 4",
        "4",
        "PG0242 mine: the output of 'in1', (None, 4), does not fit (b, ..., n): '...' stands for 0 axes, but must stand for 1")]
    [InlineData(
        "3 4",
        "3 5",
        "PG0242 mine: the output of 'in1', (None, 3, 5), does not fit (b, ..., n): axis 2, 'n', is 5, but must be 4")]
    [InlineData(
        "3 4",
        "2 4",
        "PG0242 mine: the output of 'in1', (None, 2, 4), does not fit (b, ..., n): axis 1, '...', is 2, but must be 3")]
    public void A_name_that_stands_twice_means_equal_sizes(string one, string other, string result) =>
        Assert.Equal(result, Declaration.Result(Declaration.Of("(b, ..., n), (b, ..., n) -> (b, ..., n)", "(n)"), one, other));

    [Theory]
    [InlineData(
        "(b, n) -> (b)",
        "3 4",
        "PG0242 mine: the output of 'in0', (None, 3, 4), does not fit (b, n): it has rank 3, but must have rank 2 (batch included)")]
    [InlineData(
        "(b, ..., m, n) -> (b)",
        "3",
        "PG0242 mine: the output of 'in0', (None, 3), does not fit (b, ..., m, n): it has rank 2, "
            + "but must have rank 3 or more (batch included)")]
    [InlineData(
        "(b, Width) -> (b)",
        "3",
        "PG0242 mine: the output of 'in0', (None, 3), does not fit (b, Width): axis 1, 'Width', is 3, but must be 8")]
    [InlineData(
        "(b, ..., 2 * n, n) -> (b)",
        "1 3 2",
        "PG0242 mine: the output of 'in0', (None, 1, 3, 2), does not fit (b, ..., 2 * n, n): axis 2, '2 * n', is 3, but must be 4")]
    [InlineData(
        "(b, n, n) -> (b)",
        "3 2",
        "PG0242 mine: the output of 'in0', (None, 3, 2), does not fit (b, n, n): axis 2, 'n', is 2, but must be 3")]
    [InlineData(
        "(b, n) -> (b, n / 2)",
        "7",
        "PG0243 mine: the size 'n / 2' in '(b, n / 2)' is 7 / 2, which leaves a remainder of 1")]
    [InlineData("(b, n) -> (b, n / Zero)", "7", "PG0243 mine: the size 'n / Zero' in '(b, n / Zero)' divides by 0")]
    [InlineData("(b, n) -> (b, n - 8)", "7", "PG0243 mine: the size 'n - 8' in '(b, n - 8)' is -1, but must not be negative")]
    [InlineData("(b, n / 2, n) -> (b)", "1 3", "PG0243 mine: the size 'n / 2' in '(b, n / 2, n)' is 3 / 2, which leaves a remainder of 1")]
    [InlineData("(b, n), (b, n) -> (b, n)", "7", "PG0140 mine: has 1 input, but takes 2")]
    public void An_input_that_does_not_fit_is_refused(string signature, string sample, string problem) =>
        Assert.Equal(problem, Declaration.Result(Declaration.Of(signature), sample));

    [Theory]
    [InlineData("(n)", "PG0202")]
    [InlineData("(n / 2)", "PG0202")]
    [InlineData("(b, 3)", "PG0202")]
    [InlineData("(...)", "PG0202")]
    [InlineData("(m - 9)", "PG0243")]
    [InlineData("(m * 9000000000000000000)", "PG0209")]
    [InlineData("(m, 9000000000000000000)", "PG0209")]
    public void A_weight_needs_a_size_that_is_known(string weight, string rule) =>
        Assert.StartsWith(rule, Declaration.Result(Declaration.Of("(b, n, m, ...) -> (b)", weight), "? 8 ?"), StringComparison.Ordinal);

    [Fact]
    public void A_layer_is_listed_by_its_class()
    {
        var network = Declaration.Network(Declaration.Of("(b, n) -> (b, n)", "(n)"), ["4"], ["x"]);
        var layer = network.Layers[1];
        var report = NetworkEvaluator.Evaluate(network with { Layers = new EquatableArray<LayerSource>([network.Layers[0], layer, layer]) })
            .Report!;
        Assert.Equal(["x (InputLayer)", "mine (Mine)", "mine_1 (Mine)"], report.Layers.Select(item => $"{item.Name} ({item.Kind})"));
        Assert.Equal(8, report.TrainableParameters);
    }

    [Theory]
    [InlineData(true, true, 4)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void A_weight_is_trained_where_it_and_its_layer_are(bool weight, bool layer, long trainable)
    {
        var source = Declaration.Of("(b, n) -> (b, n)", "(n)");
        source = source with { Weights = new[] { source.Weights[0] with { Trainable = weight } } };
        var network = Declaration.Network(source, ["4"], ["x"]);
        network = network with
        {
            Layers = new EquatableArray<LayerSource>([network.Layers[0], network.Layers[1].With("Trainable", layer)]),
        };
        var report = NetworkEvaluator.Evaluate(network).Report!;
        Assert.Equal((4, trainable), (report.TotalParameters, report.TrainableParameters));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0", 0L)]
    [InlineData("2 * n", 8L)]
    public void Multiply_adds_are_known_where_the_class_says_them(string? written, long? expected)
    {
        var source = Declaration.Of("(b, n) -> (b, n)", "(n)") with { MultiplyAdds = written };
        Assert.Equal(expected, NetworkEvaluator.Evaluate(Declaration.Network(source, ["4"], ["x"])).Report!.MultiplyAdds);
    }

    [Fact]
    public void Bytes_follow_the_type_of_each_weight()
    {
        var source = Declaration.Of("(b, n) -> (b, n)", "(n)", "(n)");
        source = source with { Weights = new[] { source.Weights[0], source.Weights[1] with { DType = DType.Float16 } } };
        Assert.Equal(24, NetworkEvaluator.Evaluate(Declaration.Network(source, ["4"], ["x"])).Report!.Bytes);
    }

    [Theory]
    [InlineData(null, DType.Float32)]
    [InlineData(DType.Int32, DType.Int32)]
    public void The_type_of_the_output_is_what_the_class_says(DType? written, DType expected)
    {
        var source = Declaration.Of("(b, n) -> (b, n)", "(n)") with { OutputDType = written };
        Assert.Equal(expected, NetworkEvaluator.Evaluate(Declaration.Network(source, ["4"], ["x"])).Report!.Outputs[0].DType);
    }

    [Fact]
    public void A_layer_can_be_applied_to_each_step()
    {
        var network = Declaration.Network(Declaration.Of("(b, n) -> (b, 2 * n)", "(n)"), ["5 4"], ["x"]);
        network = network with
        {
            Layers = new EquatableArray<LayerSource>([network.Layers[0], new("TimeDistributed", default), network.Layers[1]]),
        };
        var report = NetworkEvaluator.Evaluate(network).Report!;
        Assert.Equal("(None, 5, 8)", report.Outputs[0].ToString());
        Assert.Equal(4, report.TotalParameters);
    }
}
