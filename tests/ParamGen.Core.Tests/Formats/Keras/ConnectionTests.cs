using ParamGen.Core.Advice;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Whatever a file names is there, whatever is there is used, and whatever it says of a call is understood.</summary>
public class ConnectionTests
{
    private static readonly string[] chain = [Input("a", 4), Dense("b", Of("a"))];

    [Fact]
    public void A_model_of_a_file_has_the_numbers_of_its_layers() => Assert.Equal("15 parameters", Result(Functional(chain, ["a"], ["b"])));

    /// <summary>What stands as the list of outputs, and the rule that refuses it.</summary>
    [Theory]
    [InlineData("[[\"b\", 0, 9]]", "PG0312")]
    [InlineData("[\"b\", 0, 1]", "PG0312")]
    [InlineData("[[\"b\", 0, 0], [\"b\", 0, 2]]", "PG0312")]
    [InlineData("[[\"zzz\", 0, 0]]", "PG0302")]
    [InlineData("[[\"b\", 1, 0]]", "PG0302")]
    [InlineData("[[\"input\", 0, 0]]", "PG0302")]
    [InlineData("[[\"b\", 0, -1]]", "15 parameters")]
    [InlineData("[[\"b\", -1, 0]]", "15 parameters")]
    [InlineData("[[\"b\", -2, 0]]", "PG0510")]
    [InlineData("[[\"b\", 0, -2]]", "PG0510")]
    [InlineData("[[\"b\", false, false]]", "15 parameters")]
    [InlineData("[[\"b\", 0.0, 0]]", "PG0510")]
    [InlineData("[[\"b\", true, 0]]", "PG0302")]
    [InlineData("[[\"b\", 0]]", "PG0510")]
    [InlineData("[[\"b\", 0, 0, {}]]", "PG0510")]
    [InlineData("[[null, 0, 0]]", "PG0510")]
    [InlineData("[[[\"b\", 0, 0]]]", "15 parameters")]
    [InlineData("[null]", "PG0510")]
    [InlineData("[]", "PG0510")]
    [InlineData("null", "PG0510")]
    [InlineData("\"b\"", "PG0510")]
    [InlineData("{\"out\": [\"b\", 0, 0]}", "15 parameters")]
    [InlineData("{\"out\": \"b\"}", "PG0510")]
    [InlineData("{}", "PG0510")]
    [InlineData("[[\"a\", 0, 0]]", "PG0307")]
    public void Outputs_are_outputs_of_layers(string outputs, string rule) =>
        Assert.Equal(rule, Result(ModelText(chain, "[[\"a\", 0, 0]]", outputs)));

    [Theory]
    [InlineData("[[\"zzz\", 0, 0]]", "PG0302")]
    [InlineData("[[\"a\", 1, 0]]", "PG0302")]
    [InlineData("[[\"a\", 0, 1]]", "PG0312")]
    [InlineData("[[\"a\", -1, -1]]", "15 parameters")]
    [InlineData("[[\"b\", 0, 0]]", "PG0510")]
    [InlineData("[[\"a\", 0, 0], [\"a\", 0, 0]]", "PG0510")]
    [InlineData("[]", "PG0510")]
    [InlineData("null", "PG0510")]
    public void Inputs_are_inputs(string inputs, string rule) =>
        Assert.Equal(rule, Result(ModelText(chain, inputs, "[[\"b\", 0, 0]]")));

    /// <summary>What stands as the calls of the last of three layers.</summary>
    [Theory]
    [InlineData("[]", "PG0510")]
    [InlineData("null", "PG0510")]
    [InlineData("[null]", "PG0510")]
    [InlineData("[{}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR]}]", "PG0510")]
    [InlineData("[{\"args\": TENSOR, \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": null}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": {}, \"more\": 1}]", "PG0510")]
    [InlineData("[{\"args\": [], \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [null], \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [1.0], \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR, TENSOR], \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [[TENSOR]], \"kwargs\": {}}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": {\"mask\": null}}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": {\"scale\": 2}}]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": {\"training\": \"no\"}}]", "PG0510")]
    [InlineData("[[[\"b\", 0, 0, {}]]]", "PG0510")]
    [InlineData("[{\"args\": [TENSOR], \"kwargs\": {\"training\": false}}]", "27 parameters")]
    public void A_call_is_understood_or_refused(string calls, string result)
    {
        var last = Dense("c", "CALLS")
            .Replace("[CALLS]", calls.Replace("TENSOR", Tensor("b"), StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(result, Result(Functional([.. chain, last], ["a"], ["c"])));
    }

    [Theory]
    [InlineData("[\"zzz\", 0, 0]", "PG0302")]
    [InlineData("[\"b\", 1, 0]", "PG0302")]
    [InlineData("[\"b\", 0, 3]", "PG0312")]
    [InlineData("[\"input\", 0, 0]", "PG0302")]
    [InlineData("[\"b\", 0, 99999999999]", "PG0510")]
    [InlineData("[\"b\", \"0\", 0]", "PG0510")]
    [InlineData("null", "PG0510")]
    public void A_tensor_is_the_output_of_a_layer(string history, string rule) =>
        Assert.Equal(rule, Result(Functional([.. chain, Dense("c", Call([TensorOf(history)]))], ["a"], ["c"])));

    [Theory]
    [InlineData("\"shape\": [null, 4]", "\"shape\": null")]
    [InlineData("\"shape\": [null, 4]", "\"shape\": [null, -4]")]
    [InlineData("\"shape\": [null, 4]", "\"shape\": [null, \"4\"]")]
    [InlineData("\"shape\": [null, 4], ", "")]
    [InlineData("\"dtype\": \"float32\"", "\"dtype\": 7")]
    [InlineData("\"dtype\": \"float32\"", "\"dtype\": \"float31\"")]
    [InlineData("\"class_name\": \"__keras_tensor__\"", "\"class_name\": \"__tensor__\"")]
    [InlineData("\"class_name\": \"__keras_tensor__\"", "\"class_name\": null")]
    public void A_tensor_is_whole(string part, string instead) =>
        Assert.Equal(
            "PG0510",
            Result(Functional([.. chain, Dense("c", Call([Tensor("b").Replace(part, instead, StringComparison.Ordinal)]))], ["a"], ["c"])));

    [Fact]
    public void A_layer_that_leads_to_no_output_is_dropped() =>
        Assert.Equal("15 parameters", Result(Functional([.. chain, Dense("c", Of("b"))], ["a"], ["b"])));

    [Fact]
    public void A_layer_that_leads_to_no_output_has_to_be_right() =>
        Assert.Equal("PG0101", Result(Functional([.. chain, Layer("Dense", "c", "\"units\": 0", Of("b"))], ["a"], ["b"])));

    [Fact]
    public void An_input_that_leads_to_no_output_is_dropped_where_it_is_not_listed()
    {
        string[] layers = [Input("x", 7), .. chain, Dense("c", Of("x"))];
        var network = KerasModelReader.Read(Functional(layers, ["a"], ["b"])).Network!;
        Assert.Equal(["a", "b"], NetworkEvaluator.Evaluate(network).Report!.Layers.Select(layer => layer.Name));
    }

    [Fact]
    public void A_further_call_that_leads_to_no_output_is_dropped()
    {
        Assert.Equal("15 parameters", Result(Functional([Input("a", 4), Dense("b", Of("a"), Of("a"))], ["a"], ["b"])));
        Assert.Equal(
            "15 parameters",
            Result(ModelText([Input("a", 4), Dense("b", Of("a"), Of("a"))], "[[\"a\", 0, 0]]", "[[\"b\", 0, 0], [\"b\", 1, 0]]")));
    }

    [Fact]
    public void An_input_that_is_not_listed_is_refused() =>
        Assert.Equal(
            "PG0510",
            Result(Functional(
                [Input("a", 3), Input("b", 3), Layer("Add", "c", "", Call([List([Tensor("a"), Tensor("b")])]))],
                ["a"],
                ["c"])));

    [Fact]
    public void Layers_that_feed_each_other_are_refused() =>
        Assert.Equal(
            "PG0306",
            Result(Functional(
                [Input("a", 4), Dense("b", Of("d")), Dense("d", Of("b")), Layer(
                    "Concatenate",
                    "c",
                    "",
                    Call([List([Tensor("a"), Tensor("b")])]))],
                ["a"],
                ["c"])));

    /// <summary>Keras makes the calls of a layer one after the other, each once all that it takes is there.</summary>
    [Theory]
    [InlineData("a", "b", "20 parameters")]
    [InlineData("b", "a", "PG0510")]
    [InlineData("a", "c", "40 parameters")]
    [InlineData("c", "a", "PG0510")]
    public void A_call_does_not_take_what_comes_of_a_later_one(string first, string second, string result)
    {
        // "b" is here the other call of the layer, and "c" takes its first one.
        string Taken(string layer, int other) => layer == "b" ? Of("b", other) : Of(layer);
        string[] layers =
        [
            Input("a", 4),
            Layer("Dense", "b", "\"units\": 4", Taken(first, 1), Taken(second, 0)),
            .. first == "c" || second == "c" ? new[] { Layer("Dense", "c", "\"units\": 4", Of("b")) } : [],
        ];
        Assert.Equal(result, Result(ModelText(layers, "[[\"a\", 0, 0]]", "[[\"b\", 0, 0], [\"b\", 1, 0]]")));
    }

    [Fact]
    public void A_name_that_is_also_an_output_of_another_layer_is_refused() =>
        Assert.Equal("PG0510", Result(Functional([Input("a", 4), Dense("b", Of("a")), Dense("b[0][0]", Of("b"))], ["a"], ["b[0][0]"])));

    [Fact]
    public void Two_layers_of_one_name_are_refused() =>
        Assert.Equal("PG0301", Result(Functional([Input("a", 4), Dense("b", Of("a")), Dense("b", Of("a"))], ["a"], ["b"])));

    [Theory]
    [InlineData("\"name\": \"b\", \"inbound_nodes\"", "\"name\": \"x\", \"inbound_nodes\"", "PG0510")]
    [InlineData("\"name\": \"b\", \"inbound_nodes\"", "\"inbound_nodes\"", "PG0510")]
    [InlineData(", \"name\": \"b\"}", "}", "dense")]
    [InlineData(", \"name\": \"b\"}", ", \"name\": null}", "dense")]
    [InlineData(", \"name\": \"b\"}", ", \"name\": \"own\"}", "own")]
    [InlineData(", \"name\": \"b\"}", ", \"name\": \"\"}", "PG0510")]
    [InlineData(", \"name\": \"b\"}", ", \"name\": 7}", "PG0506 PG0510")]
    public void The_name_by_which_others_take_a_layer_need_not_be_its_own(string part, string instead, string result)
    {
        var text = Functional([chain[0], chain[1].Replace(part, instead, StringComparison.Ordinal)], ["a"], ["b"]);
        Assert.Equal(result, KerasModelReader.Read(text).Network?.Layers[1].TextOf("Name") ?? Result(text));
    }

    [Fact]
    public void Two_layers_are_not_taken_under_one_name()
    {
        var other = Dense("b", Of("a")).Replace(", \"name\": \"b\"}", ", \"name\": \"own\"}", StringComparison.Ordinal);
        Assert.Equal("PG0510", Result(Functional([.. chain, other], ["a"], ["b"])));
    }

    /// <summary>How far Keras has come with the calls of another layer is anybody's guess.</summary>
    [Theory]
    [InlineData("[\"b\", -1, 0]", "PG0510")]
    [InlineData("[\"a\", -1, 0]", "30 parameters")]
    [InlineData("[\"a\", false, -1]", "30 parameters")]
    public void The_last_call_of_a_layer_is_clear_where_it_is_the_only_one(string history, string result) => Assert.Equal(
        result,
        Result(ModelText(
            [Input("a", 4), Dense("b", Of("a"), Of("a")), Dense("c", Call([TensorOf(history)]))],
            "[[\"a\", 0, 0]]",
            "[[\"b\", 0, 0], [\"b\", 1, 0], [\"c\", 0, 0]]")));

    [Theory]
    [InlineData("mask", "LSTM", "\"units\": 3", "96 parameters")]
    [InlineData("mask", "GlobalAveragePooling1D", "", "0 parameters")]
    [InlineData("attention_mask", "MultiHeadAttention", "\"num_heads\": 1, \"key_dim\": 2", "42 parameters")]
    [InlineData("mask", "Dense", "\"units\": 3", "PG0510")]
    public void A_mask_is_a_layer_of_the_graph(string mask, string kind, string config, string result)
    {
        var args = kind == "MultiHeadAttention" ? new[] { Tensor("a"), Tensor("a") } : [Tensor("a")];
        Assert.Equal(
            result,
            Result(Functional(
                [Input("a", 5, 4), Input("m", 5), Layer(kind, "b", config, Call(args, $"\"{mask}\": {Tensor("m")}"))],
                ["a", "m"],
                ["b"])));
        Assert.Equal(
            result,
            Result(Functional([Input("a", 5, 4), Layer(kind, "b", config, Call(args, $"\"{mask}\": null"))], ["a"], ["b"])));
    }

    [Theory]
    [InlineData("\"return_attention_scores\": false", 0, "42 parameters")]
    [InlineData("\"return_attention_scores\": true", 0, "42 parameters")]
    [InlineData("\"return_attention_scores\": true", 1, "42 parameters")]
    [InlineData("\"return_attention_scores\": false", 1, "PG0312")]
    [InlineData("\"return_attention_scores\": 1", 0, "PG0510")]
    public void Attention_gives_its_scores_where_its_call_says_so(string named, int output, string result)
    {
        var attention = Layer("MultiHeadAttention", "b", "\"num_heads\": 1, \"key_dim\": 2", Call([Tensor("a"), Tensor("a")], named));
        Assert.Equal(result, Result(ModelText([Input("a", 5, 4), attention], "[\"a\", 0, 0]", $"[\"b\", 0, {output}]")));
    }

    [Theory]
    [InlineData("", "", "(None, 5, 4) (None, 5, 4)")]
    [InlineData("", "\"return_attention_scores\": true", "(None, 5, 4) (None, 5, 4)")]
    public void A_further_call_may_ask_for_more(string first, string second, string outputs)
    {
        string[] query = [Tensor("a"), Tensor("a")];
        var attention = Layer("MultiHeadAttention", "b", "\"num_heads\": 1, \"key_dim\": 2", Call(query, first), Call(query, second));
        var text = ModelText([Input("a", 5, 4), attention], "[\"a\", 0, 0]", "[[\"b\", 0, 0], [\"b\", 1, 0]]");
        Assert.Equal(outputs, Outputs(text));
        var scores = ModelText([Input("a", 5, 4), attention], "[\"a\", 0, 0]", "[[\"b\", 0, 0], [\"b\", 1, 0], [\"b\", 1, 1]]");
        Assert.Equal(second.Length > 0 ? "(None, 5, 4) (None, 5, 4) (None, 1, 5, 5)" : "PG0312", Outputs(scores));
    }

    /// <summary>In the list of outputs Keras counts the calls of a Functional model from 1, and elsewhere from 0.</summary>
    [Theory]
    [InlineData(1, "20 parameters")]
    // The last one.
    [InlineData(0, "20 parameters")]
    [InlineData(-1, "PG0510")]
    [InlineData(2, "PG0302")]
    public void The_calls_of_a_model_within_count_from_1_among_the_outputs(int call, string result)
    {
        var inner = Functional(
            [Input("x", 4), Layer("Dense", "y", "\"units\": 4", Of("x"))],
            ["x"],
            ["y"],
            $", \"name\": \"f\", \"inbound_nodes\": [{Call([Tensor("a")], "\"mask\": null")}]");
        Assert.Equal(result, Result(ModelText([Input("a", 4), inner], "[[\"a\", 0, 0]]", $"[[\"f\", {call}, 0]]")));
    }

    [Theory]
    [InlineData("4", "4", "0 parameters")]
    [InlineData("6, 4", "1, 4", "0 parameters")]
    [InlineData("null, 4", "null, 4", "0 parameters")]
    [InlineData("null, 4", "6, 4", "0 parameters")]
    [InlineData("6, 4", "4", "0 parameters")]
    [InlineData("6, 4", "6", "PG0241")]
    [InlineData("4", "3", "PG0241")]
    public void Two_tensors_of_an_operator_broadcast(string left, string right, string result)
    {
        string[] inputs =
        [
            Input("a", 7).Replace("null, 7", "null, " + left, StringComparison.Ordinal),
            Input("b", 7).Replace("null, 7", "null, " + right, StringComparison.Ordinal),
        ];
        Assert.Equal(result, Result(Functional([.. inputs, Add(Call([Tensor("a"), Tensor("b")]))], ["a", "b"], ["c"])));
    }

    [Theory]
    [InlineData("\"a\", 1.0", "0 parameters")]
    [InlineData("[\"a\", \"a\"]", "PG0241")]
    [InlineData("\"a\", \"a\", \"a\"", "PG0241")]
    [InlineData("\"a\", {\"class_name\": \"Dense\", \"config\": {}}", "PG0510")]
    [InlineData("1.0, 2.0", "PG0510")]
    public void An_operator_is_called_as_Python_calls_it(string call, string result) => Assert.Equal(
        result,
        Result(Functional([Input("a", 4), Add(Call([call.Replace("\"a\"", Tensor("a"), StringComparison.Ordinal)]))], ["a"], ["c"])));

    [Fact]
    public void An_operator_is_called_twice()
    {
        var add = Layer("Add", "c", "", Call([Tensor("a"), "1.0"]), Call([Tensor("c"), Tensor("b")]))
            .Replace("keras.layers", "keras.src.ops.numpy", StringComparison.Ordinal);
        string[] layers = [Input("a", 1), Input("b", 4), add];
        Assert.Equal(
            "(None, 1) (None, 4)",
            Outputs(ModelText(layers, "[[\"a\", 0, 0], [\"b\", 0, 0]]", "[[\"c\", 0, 0], [\"c\", 1, 0]]")));
    }

    private static string Add(string call) =>
        Layer("Add", "c", "", call).Replace("keras.layers", "keras.src.ops.numpy", StringComparison.Ordinal);

    [Fact]
    public void A_damaged_model_within_a_model_is_refused_at_its_own_place()
    {
        var inner = Functional(
            [Input("x", 4), Dense("y", Of("nobody"))],
            ["x"],
            ["y"],
            $", \"name\": \"f\", \"inbound_nodes\": [{Of("a")}]");
        var text = ModelText([Input("a", 4), inner], "[[\"a\", 0, 0]]", "[[\"f\", 1, 0]]");
        var error = Assert.Single(KerasModelReader.Read(text).Errors);
        Assert.Equal(("PG0302", text.IndexOf("[\"nobody\"", StringComparison.Ordinal)), (error.Rule.Id, error.Position));
    }

    [Fact]
    public void What_is_wrong_with_an_output_is_said_where_it_is_listed()
    {
        var text = ModelText(chain, "[[\"a\", 0, 0]]", "[[\"b\", 0, 0], [\"b\", 0, 9]]");
        var read = KerasModelReader.Read(text);
        var problem = Assert.Single(NetworkReview.Of(read.Network!).Problems);
        Assert.Equal(("PG0312", text.IndexOf("[\"b\", 0, 9]", StringComparison.Ordinal)), (problem.Rule.Id, read.Positions[problem.Layer]));
    }

    [Fact]
    public void A_sequential_model_has_one_input_and_a_name()
    {
        var input = """{"class_name": "InputLayer", "config": {"batch_shape": [null, 3], "name": "second"}}""";
        Assert.Equal(
            "PG0510",
            Result(Sequential(
                """{"class_name": "Dense", "config": {"units": 3}}""",
                input,
                """{"class_name": "Dense", "config": {"units": 3}}""")));
        Assert.Equal(
            "PG0506",
            Result(Sequential(
                """{"class_name": "Dense", "config": {"units": 3}}""").Replace("\"name\": \"s\", ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"units\": 3", "\"units\": 3, \"quantization_config\": {\"mode\": \"int8\"}", "PG0506")]
    [InlineData("\"units\": 3", "\"units\": 3, \"quantization_config\": null", "15 parameters")]
    [InlineData("\"registered_name\": null", "\"registered_name\": null, \"quantized\": true", "PG0506")]
    [InlineData("\"registered_name\": null", "\"registered_name\": null, \"shared_object_id\": 12", "15 parameters")]
    [InlineData("\"registered_name\": null", "\"registered_name\": null, \"compile_config\": 3", "PG0506")]
    public void What_a_layer_says_beside_its_arguments_is_understood(string part, string instead, string result) =>
        Assert.Equal(result, Result(Functional([chain[0], chain[1].Replace(part, instead, StringComparison.Ordinal)], ["a"], ["b"])));

    [Theory]
    [InlineData("\"name\": \"NAME\"")]
    [InlineData("\"name\": \"b\", \"activation\": \"NAME\"")]
    [InlineData("\"name\": \"b\", \"NAME\": 1")]
    public void What_is_long_is_short_in_a_message(string config)
    {
        var text = chain[1].Replace("\"name\": \"b\"}", config + "}", StringComparison.Ordinal)
            .Replace("NAME", new string('x', 20_000) + "\\n", StringComparison.Ordinal);
        var error = Assert.Single(KerasModelReader.Read(Functional([chain[0], text], ["a"], ["b"])).Errors);
        Assert.InRange(error.Text("").Length, 100, 1000);
        Assert.DoesNotContain("\n", error.Text(""), StringComparison.Ordinal);
    }

    /// <summary>The parameters, or the rules that refuse the file.</summary>
    private static string Result(string text) => KerasResult.Of(text);

    /// <summary>A layer that Keras numbers twice is one layer in two models, whose weights would count twice.</summary>
    [Theory]
    [InlineData(1, 2, "27 parameters")]
    [InlineData(1, 1, "PG0510")]
    public void A_layer_is_part_of_one_model(int first, int second, string result)
    {
        string[] layers = [Input("a", 4), Numbered(Dense("b", Of("a")), first), Numbered(Dense("c", Of("b")), second)];
        Assert.Equal(result, Result(Functional(layers, ["a"], ["c"])));

        static string Numbered(string layer, int id) => layer[..^1] + $", \"shared_object_id\": {id}}}";
    }

    /// <summary>The shapes of the outputs, or the rules that refuse the file.</summary>
    private static string Outputs(string text) =>
        KerasModelReader.Read(text).Network is { } network && NetworkEvaluator.Evaluate(network).Report is { } report
        ? string.Join(" ", report.Outputs.Select(output => output.Shape))
        : Result(text);
}
