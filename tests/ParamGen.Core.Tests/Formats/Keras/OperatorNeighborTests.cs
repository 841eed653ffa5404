using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Layers that take what only an operator gives: another batch axis, no axis at all, whole numbers.</summary>
public class OperatorNeighborTests
{
    // (None, 6) enters for each of 5 steps.
    [Theory]
    [InlineData("Square", "", "", "(None, 5, 6)")]
    [InlineData("GetItem", "", "0", "(6, 5)")]
    [InlineData("Transpose", "\"axes\": null", "", "(6, 5, None)")]
    [InlineData("Mean", "\"axis\": 0, \"keepdims\": true", "", "(1, 5, 6)")]
    [InlineData("Mean", "\"axis\": null", "", "PG0201")]
    public void Each_step_has_the_batch_axis_that_the_model_gives(string kind, string config, string key, string shape)
    {
        var model = ModelText(
            [Input("i", 6), Operator(kind, "o", config, Call([Tensor("i"), .. new[] { key }.Where(given => given.Length > 0)]))],
            "[\"i\", 0, 0]",
            "[\"o\", 0, 0]");
        Assert.Equal(shape, ShapeOf(Input("x", 5, 6), Layer("TimeDistributed", "y", "\"layer\": " + model, Of("x"))));
    }

    [Fact]
    public void A_layer_may_be_built_for_a_single_value()
    {
        var scaled = Layer("Rescaling", "y", "\"scale\": 2.0", Of("mean"))
            .Replace("\"registered_name\": null", "\"build_config\": {\"input_shape\": []}", StringComparison.Ordinal);
        Assert.Equal("()", ShapeOf(Input("x", 6), Operator("Mean", "mean", "\"axis\": null", Of("x")), scaled));
    }

    // As Keras builds the model the outputs of some are float32, but whole numbers come of them as it runs.
    [Theory]
    [InlineData("RepeatVector", "\"n\": 2", null)]
    [InlineData("Concatenate", "\"axis\": 1", null)]
    [InlineData("Flatten", "", "Int32")]
    [InlineData("Reshape", "\"target_shape\": [6]", "Int32")]
    public void The_type_of_moved_numbers_is_said_where_it_is_certain(string kind, string config, string? type)
    {
        var taken = kind == "Concatenate" ? Call([List([Tensor("argmax"), Tensor("argmax")])]) : Of("argmax");
        var text = Text(Input("x", 6, 4), Operator("Argmax", "argmax", "\"axis\": -1", Of("x")), Layer(kind, "y", config, taken));
        Assert.Equal(type, NetworkReview.Of(KerasModelReader.Read(text).Network!).Report!.Outputs[0].DType?.ToString());
    }

    private static string Operator(string kind, string name, string config, params string[] calls) =>
        Layer(kind, name, config, calls).Replace("\"keras.layers\"", "\"keras.src.ops.numpy\"", StringComparison.Ordinal);

    private static string Text(params string[] layers) => ModelText(layers, "[\"x\", 0, 0]", "[\"y\", 0, 0]");

    /// <summary>The shape of the output, or the rules that are broken.</summary>
    private static string ShapeOf(params string[] layers)
    {
        var read = KerasModelReader.Read(Text(layers));
        if (read.Network is not { } network)
            return string.Join(" ", read.Errors.Select(error => error.Rule.Id));
        var evaluation = NetworkReview.Of(network);
        return evaluation.Report?.Outputs[0].ToString() ?? string.Join(" ", evaluation.Problems.Select(problem => problem.Rule.Id));
    }
}
