using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A class that takes a TensorFlow Lite model from a file that the build describes.</summary>
public class TensorFlowLiteModelTests
{
    /// <summary>A dense layer from 4 numbers to 3, and its softmax.</summary>
    private const string Net =
        """
        {"paramgen":1,"file":"models/net.tflite","kind":"tflite",
         "inputs":[{"name":"serving_default_x:0","type":"int8","elementType":"int8","shape":[null,4],
                    "quantization":{"scales":[0.0039215689],"zeroPoints":[-128]}}],
         "outputs":[{"name":"Partitioned:0","type":"int8","elementType":"int8","shape":[null,3],
                     "quantization":{"scales":[1e-05],"zeroPoints":[5]}}],
         "weights":[{"name":"w","shape":[3,4],"type":"int8","bytes":12},{"name":"b","shape":[3],"type":"int32","bytes":12}],
         "tensorFlowLite":{"schemaVersion":3,"fileBytes":1000,
          "subgraphs":[{"inputs":[0],"outputs":[4],
           "tensors":[{"name":"serving_default_x:0","type":"int8","shape":[1,4],"signature":[-1,4],
                       "quantization":{"scales":[0.0039215689],"zeroPoints":[-128]}},
                      {"name":"w","type":"int8","shape":[3,4],"bytes":12,"buffer":1,
                       "quantization":{"scales":[1,2,3],"zeroPoints":[0,0,0],"axis":0}},
                      {"name":"b","type":"int32","shape":[3],"bytes":12,"buffer":2,
                       "quantization":{"scales":[1,2,3],"zeroPoints":[0,0,0],"axis":0}},
                      {"name":"h","type":"int8","shape":[1,3],"signature":[-1,3],"quantization":{"scales":[1],"zeroPoints":[0]}},
                      {"name":"Partitioned:0","type":"int8","shape":[1,3],"signature":[-1,3],
                       "quantization":{"scales":[1e-05],"zeroPoints":[5]}}],
           "operators":[{"operator":"FULLY_CONNECTED","inputs":[0,1,2],"outputs":[3]},
                        {"operator":"SOFTMAX","inputs":[3],"outputs":[4]}]}],
          "signatures":[{"name":"serving_default","subgraph":0,
                         "inputs":{"x":"serving_default_x:0"},"outputs":{"output_0":"Partitioned:0"}}]}}
        """;

    [Theory]
    [InlineData("Inputs.X.Name", "x")]
    [InlineData("Inputs.X.DType", "int8")]
    [InlineData("Inputs.X.Type", null)]
    [InlineData("Inputs.X.Shape", "(None, 4)")]
    [InlineData("Inputs.X.Dim0", null)]
    [InlineData("Inputs.X.Dim1", 4)]
    [InlineData("Inputs.X.Size", 4)]
    [InlineData("Inputs.X.Index", 0)]
    [InlineData("Inputs.X.Scale", 0.0039215689f)]
    [InlineData("Inputs.X.ZeroPoint", -128)]
    [InlineData("Outputs.Output0.Name", "output_0")]
    [InlineData("Outputs.Output0.Scale", 1e-05f)]
    [InlineData("Outputs.Output0.ZeroPoint", 5)]
    [InlineData("Operators", "FULLY_CONNECTED, SOFTMAX")]
    [InlineData("OperatorCount", 2)]
    [InlineData("TensorCount", 5)]
    [InlineData("ConstantBytes", 24L)]
    [InlineData("FileBytes", 1000L)]
    [InlineData("PeakActivationBytes", 7L)]
    [InlineData("ArenaHeadBytes", 32L)]
    [InlineData("TotalParameters", null)]
    public void The_constants_say_what_the_file_says(string constant, object? value)
    {
        var result = Run("[TensorFlowLiteModel(\"net.tflite\")] partial class Model { }");
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(value, result.Constant("Model." + constant));
    }

    [Theory]
    [InlineData("SOFTMAX", "TOPK_V2", "what TensorFlow Lite Micro of August 2026 needs for the operator TOPK_V2 is not known")]
    [InlineData("\"SOFTMAX\"", "\"SOFTMAX\",\"isCustom\":true", "the operator SOFTMAX is not known")]
    [InlineData("\"h\",\"type\":\"int8\"", "\"h\",\"type\":\"int16\"", "numbers of int16 is not known ('h')")]
    [InlineData("\"h\",\"type\":\"int8\"", "\"h\",\"type\":\"float32\"", "by an int8 kernel (dynamic range)")]
    [InlineData("\"SOFTMAX\",\"inputs\":[3]", "\"MEAN\",\"inputs\":[3]", "is not as TensorFlow's converter writes it")]
    [InlineData("\"SOFTMAX\",\"inputs\":[3]", "\"AVERAGE_POOL_2D\",\"inputs\":[3]", "is not as TensorFlow's converter writes it")]
    [InlineData("FULLY_CONNECTED", "CONV_2D", "is not as TensorFlow's converter writes it")]
    public void Where_the_arena_is_not_known_it_has_no_constants(string old, string changed, string reason)
    {
        var result = RunWith(Net.Replace(old, changed, StringComparison.Ordinal), "");
        Assert.Equal("", result.Ids);
        Assert.NotNull(result.Constant("Model.PeakActivationBytes"));
        Assert.Null(result.Constant("Model.ArenaHeadBytes"));
        Assert.Null(result.Constant("Model.ArenaBytes"));
        Assert.Null(result.Constant("Model.ArenaBytesToReserve"));
        var limited = RunWith(Net.Replace(old, changed, StringComparison.Ordinal), ", Budget(MaxArenaBytes = 100000)");
        Assert.Equal("PG0405", limited.Ids);
        Assert.Contains(reason, limited.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"h\",\"type\":\"int8\"", "\"h\",\"isVariable\":true,\"type\":\"int8\"", "'h' keeps its value from one run to the next")]
    [InlineData("\"h\",\"type\":\"int8\"", "\"h\",\"type\":\"string\"", "numbers of string have no size that is known ('h')")]
    [InlineData("\"h\",\"type\":\"int8\",\"shape\":[1,", "\"h\",\"type\":\"int8\",\"shape\":[9223372036854775807,", "'h' is too large")]
    [InlineData("\"inputs\":[3],\"outputs\":[4]", "\"inputs\":[4],\"outputs\":[4]", "which nothing before it computes")]
    [InlineData("\"inputs\":[3],\"outputs\":[4]", "\"inputs\":[3],\"outputs\":[3]", "the tensor 'h' is computed twice")]
    [InlineData("\"inputs\":[3],\"outputs\":[4]", "\"inputs\":[3],\"outputs\":[-1]", "an operator SOFTMAX has no result")]
    [InlineData("\"inputs\":[3],\"outputs\":[4]", "\"inputs\":[3],\"outputs\":[1]", "the tensor 'w' is both a constant and computed")]
    [InlineData("\"signatures\":[", "\"signatures\":[],\"_\":[", null)]
    public void Where_the_graph_is_not_known_a_limit_of_its_peak_says_why(string old, string changed, string? reason)
    {
        var net = Net.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(Net, net);
        var result = RunWith(net, ", Budget(MaxActivationBytes = 7)");
        Assert.Equal(reason is null ? "" : "PG0405", result.Ids);
        if (reason is not null)
            Assert.Contains(reason, result.Message(), StringComparison.Ordinal);
        Assert.Equal("", RunWith(net, "").Ids);
    }

    [Theory]
    [InlineData("Budget(MaxActivationBytes = 6)", "PG0404")]
    [InlineData("Budget(MaxConstantBytes = 23)", "PG0407")]
    [InlineData("Budget(MaxArenaBytes = 100)", "PG0408")]
    [InlineData("Budget(MaxFileBytes = 999)", "PG0409")]
    [InlineData("Budget(MaxConstantBytes = 24, MaxArenaBytes = 100000, MaxFileBytes = 1000, MaxActivationBytes = 7)", "")]
    [InlineData("Budget(MaxParameters = 100)", "PG0405")]
    [InlineData("Budget(MaxParameterBytes = 100)", "PG0405")]
    [InlineData("Budget(MaxMultiplyAdds = 100)", "PG0405")]
    [InlineData("Input(4)", "PG0507")]
    [InlineData("SafeTensors(\"w.safetensors\")", "PG0513")]
    public void What_does_not_fit_is_refused(string attribute, string ids) =>
        Assert.Equal(ids, Run($"[TensorFlowLiteModel(\"net.tflite\"), {attribute}] partial class Model {{ }}").Ids);

    [Fact]
    public void A_limit_for_devices_on_another_file_says_that_it_is_another() => Assert.Equal(
        "Model: MaxArenaBytes cannot be checked, because the file is no TensorFlow Lite model; remove the limit",
        Run("[SafeTensors(\"w.safetensors\"), Budget(MaxArenaBytes = 1)] partial class Model { }").Message());

    [Fact]
    public void A_number_that_is_not_known_says_why_at_each_use()
    {
        var result = Compile.Run(
            "[TensorFlowLiteModel(\"net.tflite\")] partial class Model { } class User { long a = Model.ArenaBytes; }",
            new TextFile("/obj/net.tflite.paramgen.json", Net.Replace("SOFTMAX", "TOPK_V2", StringComparison.Ordinal)));
        var use = Assert.Single(result.Errors);
        Assert.Equal("CS0619", use.Id);
        Assert.Contains("TOPK_V2 is not known", use.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KerasModel", "Model: 'net.tflite' is a TensorFlow Lite model; use [TensorFlowLiteModel]")]
    [InlineData("OnnxModel", "Model: 'net.tflite' is a TensorFlow Lite model; use [TensorFlowLiteModel]")]
    [InlineData("Weights", "Model: 'net.tflite' is a TensorFlow Lite model; use [TensorFlowLiteModel]")]
    public void Another_attribute_says_which_one_takes_the_file(string attribute, string message) =>
        Assert.Equal(message, Run($"[{attribute}(\"net.tflite\")] partial class Model {{ }}").Message());

    [Theory]
    [InlineData("\"fileBytes\":1000,", "", "'fileBytes' is missing")]
    [InlineData("\"bytes\":12,\"buffer\":1", "\"bytes\":12", "'buffer' is missing")]
    [InlineData("\"inputs\":[3]", "\"inputs\":[5]", "'inputs' has a tensor that the graph does not have")]
    [InlineData("\"inputs\":[3]", "\"inputs\":[-2]", "'inputs' has a tensor that the graph does not have")]
    [InlineData("\"zeroPoints\":[5]", "\"zeroPoints\":[0.5]", "a number is no integer")]
    [InlineData("\"scales\":[1e-05]", "\"scales\":[\"large\"]", "a scale is no number")]
    [InlineData("\"SOFTMAX\"", "\"SOFTMAX\",\"window\":{\"padding\":\"round\"}", "'padding' is neither same nor valid")]
    [InlineData("\"SOFTMAX\"", "\"SOFTMAX\",\"window\":{\"padding\":\"same\",\"strides\":[1]}", "'strides' does not have two numbers")]
    public void A_description_that_is_none_is_an_error(string old, string changed, string reason)
    {
        var result = RunWith(Net.Replace(old, changed, StringComparison.Ordinal), "");
        Assert.Equal("PG0501", result.Ids);
        Assert.Contains(reason, result.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input(4, Name = \"x\"), Dense(3, Activation = Activation.Softmax)", "")]
    [InlineData("Input(4), Dense(3, Activation = Activation.Softmax)", "")]
    [InlineData("Input(5), Dense(3, Activation = Activation.Softmax)", "PG0631")]
    [InlineData("Input(4), Dense(4, Activation = Activation.Softmax)", "PG0631")]
    [InlineData("Input(4), Dense(3)", "PG0632")]
    [InlineData("Input(4), Dense(3, UseBias = false, Activation = Activation.Softmax)", "PG0632")]
    [InlineData("Input(4), Dense(3), Softmax", "")]
    [InlineData("Input(4), Dense(2), Dense(3, Activation = Activation.Softmax)", "PG0632")]
    [InlineData("Input(4), Dense(3, Name = \"a\"), Dense(3, Input = \"input_layer\", Name = \"b\")", "PG0630")]
    public void On_a_class_with_layers_the_file_is_a_contract(string layers, string ids)
    {
        var result = Run($"[{layers}, TensorFlowLiteModel(\"net.tflite\")] partial class Model {{ }}");
        Assert.Equal(ids, result.Ids);
        Assert.Equal(ids.Length == 0, result.Constant("Model.TotalParameters") is not null);
    }

    [Fact]
    public void A_difference_says_what_both_sides_have() => Assert.Equal(
        "dense: operator 1 of the converted network is FULLY_CONNECTED to (1, 3) with constants of 12 numbers, but in the TensorFlow Lite "
            + "model 'net.tflite' it is FULLY_CONNECTED to (1, 3) with constants of 3 and 12 numbers; change the network, or convert the "
            + "model again",
        Run("[Input(4), Dense(3, UseBias = false), Softmax, TensorFlowLiteModel(\"net.tflite\")] partial class Model { }").Message());

    [Fact]
    public void Where_the_operators_of_the_network_are_not_known_that_is_said()
    {
        var result = Run("[Input(4), Reshape(2, 2), LSTM(3), TensorFlowLiteModel(\"net.tflite\")] partial class Model { }");
        Assert.Equal("PG0633", result.Ids);
        Assert.NotNull(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_member_in_the_way_is_refused_and_one_that_only_other_files_need_is_not()
    {
        Assert.Equal("PG0006", Run("[TensorFlowLiteModel(\"net.tflite\")] partial class Model { public int Operators; }").Ids);
        Assert.Equal("", Run("[TensorFlowLiteModel(\"net.tflite\")] partial class Model { public int Opset; }").Ids);
    }

    [Fact]
    public void A_file_that_is_damaged_says_why_at_each_use()
    {
        var result = Compile.Run(
            "[TensorFlowLiteModel(\"a.tflite\")] partial class Model { } class User { long a = Model.ArenaBytes; }",
            new TextFile(
                "/obj/a.paramgen.json",
                """{"paramgen":1,"file":"a.tflite","error":{"id":"PG0520","message":"the file is empty"}}"""));
        var use = Assert.Single(result.Errors);
        Assert.Equal("CS0619", use.Id);
        Assert.Contains("PG0520", use.GetMessage(null), StringComparison.Ordinal);
    }

    private static CompileResult RunWith(string net, string attributes) => Compile.Run(
        $"[TensorFlowLiteModel(\"net.tflite\"){attributes}] partial class Model {{ }}",
        new TextFile("/obj/net.tflite.paramgen.json", net));

    private static CompileResult Run(string source) => Compile.Run(
        source,
        new TextFile("/obj/net.tflite.paramgen.json", Net),
        new TextFile("/obj/w.paramgen.json", """{"paramgen":1,"file":"w.safetensors","kind":"safetensors","weights":[]}"""));
}
