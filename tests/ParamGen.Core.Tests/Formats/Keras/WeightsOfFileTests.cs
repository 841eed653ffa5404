using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Which weights a layer of a file has, and which of them are trained, where the file says it in several places.</summary>
public class WeightsOfFileTests
{
    [Theory]
    [InlineData("{\"input_shape\": [null, 4]}", "15 parameters")]
    [InlineData("{\"input_shape\": [8, 4]}", "15 parameters")]
    [InlineData("{\"input_shape\": null}", "15 parameters")]
    [InlineData("null", "15 parameters")]
    [InlineData("{\"input_shape\": [null, 5]}", "PG0310")]
    [InlineData("{\"input_shape\": [null, null]}", "PG0310")]
    [InlineData("{\"input_shape\": \"4\"}", "PG0506")]
    [InlineData("{\"input_shape\": [null, \"4\"]}", "PG0506")]
    [InlineData("{\"shape\": [null, 4]}", "PG0506")]
    [InlineData("7", "PG0506")]
    public void A_layer_is_built_for_what_it_takes(string build, string result) =>
        Assert.Equal(result, KerasResult.Of(Sequential(InChain("Dense", "\"units\": 3", "\"build_config\": " + build))));

    [Theory]
    [InlineData("[null, 8, 4]", "[null, 4]", "15 parameters")]
    [InlineData("[null, 8, 4]", "[null, 5]", "PG0510")]
    [InlineData("[null, 8, 4]", "[null, 8, 4]", "PG0510")]
    public void A_wrapped_layer_is_built_for_what_its_wrapper_hands_on(string outer, string inner, string result)
    {
        var dense = InChain("Dense", "\"units\": 3", $"\"build_config\": {Object("\"input_shape\": " + inner)}");
        var text = Sequential(InChain(
            "TimeDistributed",
            "\"layer\": " + dense,
            $"\"build_config\": {Object("\"input_shape\": " + outer)}"));
        Assert.Equal(
            result,
            KerasResult.Of(text.Replace("\"batch_shape\": [null, 4]", "\"batch_shape\": [null, 8, 4]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("true", "true", "0")]
    [InlineData("false", "false", "15")]
    [InlineData("false", "true", "0")]
    [InlineData("true", "false", "15")]
    public void A_wrapper_is_frozen_where_what_it_wraps_is(string outer, string inner, string frozen)
    {
        var dense = InChain("Dense", $"\"units\": 3, \"trainable\": {inner}");
        var text = Sequential(InChain("TimeDistributed", $"\"trainable\": {outer}, \"layer\": {dense}"));
        Assert.Equal(frozen, Frozen(text.Replace("[null, 4]", "[null, 8, 4]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Dense", "\"units\": 3", "15")]
    [InlineData("MultiHeadAttention", "\"num_heads\": 1, \"key_dim\": 2", "0")]
    public void A_frozen_layer_freezes_weights_of_its_own_alone(string kind, string config, string frozen)
    {
        var call = kind == "Dense" ? Of("a") : Call([Tensor("a"), Tensor("a")]);
        Assert.Equal(
            frozen,
            Frozen(Functional([Input("a", 8, 4), Layer(kind, "b", "\"trainable\": false, " + config, call)], ["a"], ["b"])));
    }

    [Theory]
    [InlineData("false", "15")]
    [InlineData("true", "0")]
    [InlineData("null", "0")]
    [InlineData("\"no\"", "PG0506")]
    public void A_file_may_say_that_the_model_is_not_trained(string trainable, string frozen) =>
        Assert.Equal(
            frozen,
            Frozen(Functional(
                [Input("a", 4), Dense("b", Of("a"))],
                ["a"],
                ["b"]).Replace("\"trainable\": true", $"\"trainable\": {trainable}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("false", "false", "20")]
    [InlineData("true", "false", "20")]
    [InlineData("true", "true", "0")]
    [InlineData("false", "true", "0")]
    public void A_model_within_a_model_is_frozen_layer_by_layer(string model, string layer, string frozen)
    {
        var inner = Functional(
            [Input("x", 4), Layer("Dense", "y", $"\"units\": 4, \"trainable\": {layer}", Of("x"))],
            ["x"],
            ["y"],
            $", \"name\": \"f\", \"inbound_nodes\": [{Of("a")}]")
            .Replace("\"trainable\": true, \"layers\"", $"\"trainable\": {model}, \"layers\"", StringComparison.Ordinal);
        Assert.Equal(frozen, Frozen(ModelText([Input("a", 4), inner], "[[\"a\", 0, 0]]", "[[\"f\", 1, 0]]")));
    }

    [Fact]
    public void The_last_of_two_equal_members_counts_as_in_Python()
    {
        Assert.Equal(
            "25 parameters",
            KerasResult.Of(Sequential("""{"class_name": "Dense", "config": {"name": "b", "units": 3, "units": 5}}""")));
        Assert.Equal(
            "25 parameters",
            KerasResult.Of(Sequential(
                """{"class_name": "Dense", "config": {"units": "three"}, "config": {"name": "b", "unit": 7}, "config": """
                    + """{"name": "b", "units": 5}}""")));
        Assert.Equal(
            "PG0505",
            KerasResult.Of(Sequential("""{"class_name": "Dense", "class_name": "Mine", "config": {"name": "b", "units": 3}}""")));
    }

    /// <summary>The parameters that are not trained, or the rules that refuse the file.</summary>
    private static string Frozen(string text) =>
        KerasModelReader.Read(text).Network is { } network && NetworkEvaluator.Evaluate(network).Report is { } report
        ? report.NonTrainableParameters.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : KerasResult.Of(text);
}
