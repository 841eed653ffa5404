using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>Functions of TensorFlow in files of tf.keras: TFOpLambda, SlicingOpLambda, and TensorFlowOpLayer of TensorFlow 1.</summary>
public class OldFunctionTests
{
    private const string X = """[["x", 0, 0]]""";

    /// <summary>The first argument is a tensor, a constant or a list; the others stand beside each tensor.</summary>
    [Theory]
    [InlineData("math.reduce_mean", """["x", 0, 0, {"axis": 1}]""", "0, (None, 6)")]
    [InlineData("__operators__.add", """["x", 0, 0, {"y": ["x", 0, 0], "name": null}]""", "0, (None, 4, 6)")]
    [InlineData("math.subtract", """["_CONSTANT_VALUE", -1, 1.0, {"y": ["x", 0, 0], "name": null}]""", "0, (None, 4, 6)")]
    [InlineData("concat", """[["x", 0, 0, {"axis": -1}], ["x", 0, 0, {"axis": -1}]]""", "0, (None, 4, 12)")]
    [InlineData(
        "concat",
        """[["x", 0, 0, {"axis": 1}], ["_CONSTANT_VALUE", -1, [[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]], {"axis": 1}]]""",
        "0, (1, 5, 6)")]
    [InlineData("concat", """[["x", 0, 0, {"axis": -1}], ["x", 0, 0, {"axis": 1}]]""", "PG0510")]
    [InlineData("math.negative", """["x", 0, 0]""", "0, (None, 4, 6)")]
    [InlineData("math.negative", """["x", 0, 1, {}]""", "PG0312")]
    [InlineData("math.negative", """["nobody", 0, 0, {}]""", "PG0302")]
    [InlineData("math.negative", """["x", 0, 0, {"z": 1}]""", "PG0241")]
    [InlineData("math.negative", """["x", 0, 0, []]""", "PG0510")]
    [InlineData("math.negative", "[]", "PG0510")]
    [InlineData("math.subtract", """["_CONSTANT_VALUE", 0, 1.0, {"y": ["x", 0, 0]}]""", "PG0510")]
    [InlineData("math.subtract", """["x", 0, 0, {"y": ["_CONSTANT_VALUE", -1, 1.0]}]""", "PG0510")]
    [InlineData("math.subtract", """["x", 0, 0, {"y": {"a": 1}}]""", "PG0510")]
    [InlineData(
        "einsum",
        """["_CONSTANT_VALUE", -1, "abc,adc->abd", {}]""",
        "PG0510 f: its connections cannot be read, because it is a sum")]
    [InlineData(
        "math.conjure",
        """["x", 0, 0, {}]""",
        "PG0505 f: ParamGen has no rule for the TensorFlow function 'tf.math.conjure'; did you mean 'tf.math.conj'?")]
    public void A_call_of_a_function_is_understood_or_refused(string function, string node, string result) =>
        Assert.StartsWith(
            result,
            Result(Functional("2.12.0", [Input("x", "4, 6"), Function("f", function, node)], X, """[["f", 0, 0]]""")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\"trainable\": true, \"dtype\": \"float32\"", "0, ")]
    [InlineData("\"dtype\": {\"class_name\": \"Policy\", \"config\": {\"name\": \"mixed_float16\"}}", "0, ")]
    [InlineData("\"trainable\": null", "PG0506")]
    [InlineData("\"dtype\": 3", "PG0506")]
    [InlineData("\"dtype\": \"float33\"", "PG0506")]
    [InlineData("\"units\": 3", "PG0506")]
    public void The_config_of_a_function_is_checked(string config, string result)
    {
        var layer = Node("TFOpLambda", "f", $"{config}, \"function\": \"math.negative\"", """[["x", 0, 0, {}]]""");
        Assert.StartsWith(
            result,
            Result(Functional("2.12.0", [Input("x", "4"), layer], X, """[["f", 0, 0]]""")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"slice_spec": [{"start": null, "stop": null, "step": null}, -1]}""", "0, (None, 6)")]
    [InlineData("""{"slice_spec": [{"class_name": "__ellipsis__"}, 0]}""", "0, (None, 4)")]
    [InlineData("""{"slice_spec": {"start": 0, "stop": 1, "step": null}}""", "0, (None, 4, 6)")]
    [InlineData("""{"slice_spec": [{"start": 0, "stop": 1}]}""", "PG0510")]
    [InlineData("{}", "PG0241 f: TensorFlow's tf.__operators__.getitem lacks a value for 'slice_spec'")]
    public void A_part_of_a_tensor_is_understood_or_refused(string arguments, string result)
    {
        var layer = Node("SlicingOpLambda", "f", "\"function\": \"__operators__.getitem\"", $"[[\"x\", 0, 0, {arguments}]]");
        Assert.StartsWith(
            result,
            Result(Functional("2.12.0", [Input("x", "4, 6"), layer], X, """[["f", 0, 0]]""")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_outputs_are_taken_one_by_one()
    {
        string[] layers =
        [
            Input("x", "4, 6"), Function("s", "split", """["x", 0, 0, {"num_or_size_splits": [2, 4], "axis": 2}]"""),
            Node("Dense", "d", "\"units\": 3", """[[["s", 0, 1, {}]]]"""),
        ];
        Assert.Equal("15, (None, 4, 2) (None, 4, 3)", Result(Functional("2.12.0", layers, X, """[["s", 0, 0], ["d", 0, 0]]""")));
    }

    /// <summary>TensorFlow follows the sizes of a shape; of such that are computed it knows all or none.</summary>
    [Theory]
    [InlineData("{\"start\": 1, \"stop\": 3, \"step\": null}", "(None, 16, 12, 3)")]
    [InlineData("{\"start\": 0, \"stop\": 2, \"step\": null}", "(None, None, None, 3)")]
    public void Sizes_are_followed(string part, string shape)
    {
        string[] layers =
        [
            Input("x", "8, 6, 3"),
            Function("shape", "compat.v1.shape", """["x", 0, 0, {}]"""),
            Node("SlicingOpLambda", "part", "\"function\": \"__operators__.getitem\"", $$"""[["shape", 0, 0, {"slice_spec": {{part}}}]]"""),
            Function("twice", "math.multiply", """["part", 0, 0, {"y": 2}]"""),
            Function("f", "image.resize", """["x", 0, 0, {"size": ["twice", 0, 0]}]"""),
        ];
        Assert.Equal($"0, {shape}", Result(Functional("2.4.0", layers, X, """[["f", 0, 0]]""")));
    }

    [Theory]
    [InlineData("""[["batch", 0, 0], -1, 3]""", "0, (None, None, 3)")]
    [InlineData("""[["batch", 0, 0], 16, 9]""", "0, (None, 16, 9)")]
    [InlineData("""["shape", 0, 0]""", "0, (None, 8, 6, 3)")]
    // Versions of TensorFlow differ in whether they know a single size beside others that are not known.
    [InlineData("""[["rows", 0, 0], -1]""", "PG0241")]
    public void A_shape_may_hold_sizes_that_are_not_known(string sizes, string result)
    {
        string[] layers =
        [
            Input("x", "8, 6, 3"),
            Function("shape", "compat.v1.shape", """["x", 0, 0, {}]"""),
            Node("SlicingOpLambda", "batch", "\"function\": \"__operators__.getitem\"", """[["shape", 0, 0, {"slice_spec": [0]}]]"""),
            Node("SlicingOpLambda", "rows", "\"function\": \"__operators__.getitem\"", """[["shape", 0, 0, {"slice_spec": [1]}]]"""),
            Function("sum", "math.add_n", """[["batch", 0, 0, {}], ["rows", 0, 0, {}]]"""),
            Function("f", "reshape", $$"""["x", 0, 0, {"shape": {{sizes}}}]"""),
        ];
        Assert.StartsWith(result, Outputs(layers), StringComparison.Ordinal);

        static string Outputs(string[] layers) =>
            Result(Functional("2.4.0", layers, X, """[["f", 0, 0], ["sum", 0, 0]]""")).Replace(" ()", "", StringComparison.Ordinal);
    }

    /// <summary>A model that is called as a layer is one graph, in which TensorFlow may know less than layer after layer.</summary>
    [Fact]
    public void Sizes_are_not_followed_in_a_model_within()
    {
        string[] layers =
        [
            Input("y", "8, 6, 3"),
            Function("shape", "compat.v1.shape", """["y", 0, 0, {}]"""),
            Function("f", "broadcast_to", """["y", 0, 0, {"shape": ["shape", 0, 0]}]"""),
        ];
        var inner = Within(Functional("2.4.0", layers, """[["y", 0, 0]]""", """[["f", 0, 0]]"""), "inner", """[[["x", 0, 0, {}]]]""");
        Assert.StartsWith(
            "PG0241",
            Result(Functional("2.4.0", [Input("x", "8, 6, 3"), inner], X, """[["inner", 1, 0]]""")),
            StringComparison.Ordinal);
    }

    /// <summary>An operation's name keeps its slash, as Keras shows it.</summary>
    [Fact]
    public void An_operation_of_TensorFlow_1_keeps_its_name()
    {
        string[] layers = [Input("x", "4"), Operation("l2/Square", "Square", "", "", X)];
        Assert.Equal(
            "x (InputLayer), tf_op_layer_l2/Square (TensorFlowOpLayer)",
            Listed(Functional("2.2.4-tf", layers, X, """[["tf_op_layer_l2/Square", 0, 0]]""")));
    }

    [Theory]
    [InlineData("Sum", """ "keep_dims": {"b": true} """, "\"1\": -1", "0, (None, 4, 1)")]
    [InlineData("ConcatV2", """ "N": {"i": "1"} """, "\"1\": [[[1.0, 1.0, 1.0, 1.0, 1.0, 1.0]]], \"2\": 1", "0, (1, 5, 6)")]
    [InlineData("Transpose", "", "\"1\": [0, 2, 1]", "0, (None, 6, 4)")]
    [InlineData("Split", """ "num_split": {"i": "1"} """, "\"0\": 2", "0, (None, 4, 6)")]
    [InlineData("Squeeze", """ "squeeze_dims": {"list": {"i": ["0"]}} """, "", "0, (4, 6)")]
    [InlineData("Relu", """ "quantum": {"b": true} """, "", "PG0510")]
    [InlineData("Relu", "", "\"1\": 3.0", "PG0510")]
    [InlineData("Sum", """ "keep_dims": [true] """, "\"1\": -1", "PG0510")]
    [InlineData("Conjure", "", "", "PG0505")]
    [InlineData(
        "StridedSlice",
        """ "begin_mask": {"i": "1"}, "end_mask": {"i": "1"}, "shrink_axis_mask": {"i": "2"} """,
        "\"1\": [0, -1], \"2\": [0, 0], \"3\": [1, 1]",
        "0, (None, 6)")]
    public void An_operation_of_TensorFlow_1_is_understood_or_refused(string op, string attributes, string constants, string result)
    {
        string[] layers = [Input("x", "4, 6"), Operation("f", op, attributes, constants, X)];
        Assert.StartsWith(
            result,
            Result(Functional("2.2.4-tf", layers, X, """[["tf_op_layer_f", 0, 0]]""")),
            StringComparison.Ordinal);
    }

    private static string Function(string name, string function, string node) =>
        Node("TFOpLambda", name, $"\"function\": \"{function}\"", $"[{node}]");

    /// <summary>An operation of a tensor and of constants.</summary>
    private static string Operation(string name, string op, string attributes, string constants, string node)
    {
        var inputs = string.Join(", ", Enumerable.Repeat("\"x\"", 1 + constants.Count(c => c == ':')));
        return $$"""
            {"class_name": "TensorFlowOpLayer", "name": "tf_op_layer_{{name}}", "inbound_nodes": [{{node}}], "config": {"name": "{{name}}",
              "node_def": {"name": "{{name}}", "op": "{{op}}", "input": [{{inputs}}],
                "attr": { {{attributes}}{{(attributes.Length > 0 ? "," : "")}} "T": {"type": "DT_FLOAT"} } },
              "constants": { {{constants}} } } }
            """;
    }
}
