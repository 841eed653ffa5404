using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>A map gives layers, and those within them, policies of their own by their paths; float16 is here for all others.</summary>
public class PolicyMapTests
{
    private const string Int8 = "QuantizedDTypePolicy {'mode': 'int8', 'source_name': 'float32'}";

    private const string Built = "\"input_shape\": [null, 4]";

    private const string BuiltOfThree = "\"shapes_dict\": {\"query_shape\": [null, 8, 4], \"value_shape\": [null, 8, 4]}";

    [Theory]
    [InlineData("b", "Float32 Int8")]
    [InlineData("b.*", "Float32 Int8")]
    [InlineData("[a-c]", "Float32 Int8")]
    [InlineData("c", "Float16")]
    [InlineData("b/kernel", "Float16")]
    [InlineData("s/b", "Float16")]
    public void An_entry_counts_for_the_layer_of_its_path(string path, string policy)
    {
        var read = KerasModelReader.Read(Sequential(Dense(path, $"\"build_config\": {Object(Built)}")));
        Assert.Equal(policy, PolicyTests.Text(read.Network!.Layers[^1]));
    }

    [Fact]
    public void A_layer_without_a_path_has_no_entry()
    {
        Assert.Equal("has a DTypePolicyMap, but no name or no 'build_config' that gives it a path", Reason(Sequential(Dense("b"))));
        var read = KerasModelReader.Read(Sequential(InChain("Flatten", "\"name\": \"b\", \"dtype\": " + Map(("b", Int8)))));
        Assert.Equal("Float16", PolicyTests.Text(read.Network!.Layers[^1]));
    }

    [Theory]
    [InlineData("b/query", "query")]
    [InlineData("b/(query|key)", "query key")]
    [InlineData("b/.*", "query key value attention_output")]
    [InlineData("b/gate", "")]
    [InlineData("c/.*", "")]
    public void Projections_have_policies_of_their_own(string path, string quantized)
    {
        var read = KerasModelReader.Read(Attention(Map((path, Int8))));
        Assert.Equal(quantized, string.Join(" ", read.Network!.Layers[^1].InnerPolicies.Select(policy => policy.Layer)));
    }

    [Theory]
    [InlineData("MultiHeadAttention")]
    [InlineData("GroupQueryAttention")]
    public void A_projection_stores_what_its_own_policy_says(string kind)
    {
        var read = KerasModelReader.Read(Attention(Map(("b/query", Int8)), kind));
        var weights = NetworkEvaluator.Evaluate(read.Network!).Report!.Layers[^1].Weights;

        Assert.Equal(
            "query/bias (2, 3) Float32; query/kernel (4, 2, 3) Int8; query/kernel_scale (1, 1, 2, 3) Float32; "
                + "key/kernel (4, 2, 3) Float16; key/bias (2, 3) Float16",
            string.Join("; ", weights.Take(5).Select(weight => $"{weight.Path} {weight.Shape} {weight.DType}")));
    }

    [Theory]
    [InlineData("b", "has the mode of quantization 'int8', in which Keras cannot call it")]
    [InlineData("(?i)b", "has a DTypePolicyMap with the pattern '(?i)b', which is not supported")]
    [InlineData("b/[", "has a DTypePolicyMap with the pattern 'b/[', which is not supported")]
    public void An_entry_that_Keras_cannot_follow_is_refused(string path, string reason) =>
        Assert.Equal(reason, Reason(Attention(Map((path, Int8)))));

    [Fact]
    public void Two_patterns_for_one_layer_are_refused() =>
        Assert.Equal(
            "has a DTypePolicyMap in which 'b/q.*' and 'b/.*y' both match 'b/query'",
            Reason(Attention(Map(("b/q.*", Int8), ("b/.*y", Int8)))));

    [Fact]
    public void A_recurrent_layer_has_no_policies_within() =>
        Assert.Equal(
            "has layers within it and a DTypePolicyMap for them, which is not supported",
            Reason(Sequential(InChain(
                "LSTM",
                $"\"name\": \"b\", \"units\": 3, \"dtype\": {Map(("b/.*", Int8))}",
                "\"build_config\": {\"input_shape\": [null, 8, 4]}"))));

    private static string Reason(string text) => PolicyTests.Reason(Assert.Single(KerasModelReader.Read(text).Errors));

    private static string Dense(string path, params string[] more) =>
        InChain("Dense", $"\"name\": \"b\", \"units\": 3, \"dtype\": {Map((path, Int8))}", more);

    private static string Attention(string map, string kind = "MultiHeadAttention")
    {
        var heads = kind == "MultiHeadAttention"
            ? "\"num_heads\": 2, \"key_dim\": 3"
            : "\"head_dim\": 3, \"num_query_heads\": 2, \"num_key_value_heads\": 2";
        var layer = Layer(kind, "b", $"{heads}, \"dtype\": {map}", Call([Tensor("a"), Tensor("a")]));
        return Functional([Input("a", 8, 4), $"{layer[..^1]}, \"build_config\": {Object(BuiltOfThree)}}}"], ["a"], ["b"]);
    }

    private static string Json(string policy) => PolicyTests.Policy(policy).Replace('\'', '"');

    private static string Map(params (string Path, string Policy)[] entries) => Object(
        "\"module\": \"keras.dtype_policies\"",
        "\"class_name\": \"DTypePolicyMap\"",
        "\"config\": " + Object(
            "\"default_policy\": \"float16\"",
            "\"policy_map\": " + Object([.. entries.Select(entry => $"\"{entry.Path}\": {Json(entry.Policy)}")])),
        "\"registered_name\": null");
}
