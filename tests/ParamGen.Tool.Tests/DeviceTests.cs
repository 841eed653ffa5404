using System.Text.Json;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen device</c>: what a network costs on a microcontroller, as it was measured there.</summary>
public sealed class DeviceTests : IDisposable
{
    private static readonly (string Printed, string Constant)[] constantsOfDevice =
    [
        ("operatorCount", "OperatorCount"),
        ("tensorCount", "TensorCount"),
        ("parameterBytes", "ParameterBytes"),
        ("constantBytes", "ConstantBytes"),
        ("peakActivationBytes", "PeakActivationBytes"),
        ("arenaHeadBytes", "ArenaHeadBytes"),
        ("arenaBytes", "ArenaBytes"),
        ("arenaBytesToReserve", "ArenaBytesToReserve"),
        ("fileBytes", "FileBytes"),
    ];

    private readonly OracleDevices networks = new();

    public void Dispose() => networks.Dispose();

    [Fact]
    public void The_page_shows_what_people_see() =>
        Page.Shows("paramgen device DigitClassifier.cs", Ran.Command("device", Ran.PathOf("Models", "DigitClassifier.cs")).Output);

    [Theory]
    [InlineData("kws_ds_cnn")]
    [InlineData("vww_mobilenet_v1")]
    [InlineData("unet_transpose")]
    [InlineData("two_inputs")]
    [InlineData("ad_autoencoder")]
    public void The_numbers_are_those_of_the_device(string id)
    {
        var (path, oracle) = (networks.Write(id), OracleDevices.Of(id));
        foreach (var (kernels, measured) in new[] { ("reference", "arm32"), ("cmsis-nn", "cmsis_nn") })
        {
            var costs = CostsOf("device", path, "--kernels", kernels);
            Assert.Equal(oracle.GetProperty("operators").GetArrayLength(), Number(costs, "operatorCount"));
            foreach (var (ours, theirs) in new[]
            {
                ("tensorCount", "tensors"),
                ("parameterBytes", "parameters"),
                ("constantBytes", "constants"),
                ("peakActivationBytes", "peak"),
            })
                Assert.Equal(Number(oracle, theirs), Number(costs, ours));
            var arena = oracle.GetProperty(measured);
            Assert.Equal(Number(arena, "head"), Number(costs, "arenaHeadBytes"));
            Assert.Equal(Number(arena, "tail"), Number(costs, "arenaTailBytes"));
            Assert.Equal(Number(arena, "total"), Number(costs, "arenaBytes"));
            var rules = costs.GetProperty("rules").GetString();
            Assert.EndsWith(kernels == "reference" ? "reference kernels" : "CMSIS-NN", rules, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[TensorFlowLite]", "reference kernels")]
    [InlineData("[TensorFlowLite(Kernels = DeviceKernels.CmsisNN)]", "CMSIS-NN")]
    [InlineData("[TensorFlowLite(Kernels = DeviceKernels.CmsisNN)]", "reference kernels", "--kernels", "reference")]
    [InlineData("[TensorFlowLite] [Budget(MaxArenaBytes = 9000)]", "CMSIS-NN", "--kernels", "cmsis-nn")]
    public void A_class_has_its_own_kernels_unless_others_are_asked_for(string attribute, string kernels, params string[] options)
    {
        var path = networks.WriteText("A.cs", attribute + " [Input(16, 16, 3)] [Conv2D(8, 3)] [GlobalAveragePooling2D] partial class A;");
        var costs = CostsOf(["device", path, .. options]);
        Assert.EndsWith(kernels, costs.GetProperty("rules").GetString(), StringComparison.Ordinal);
        if (options.Length > 0)
            return;
        var constants = ConstantsTests.TypeOf(path).GetTypeMembers("TensorFlowLite").Single();
        foreach (var (printed, constant) in constantsOfDevice)
            Assert.Equal(ConstantsTests.ValueOf(constants, constant), Number(costs, printed));
    }

    [Fact]
    public void Each_operator_has_a_row_and_each_input_one_before_them()
    {
        foreach (var id in OracleDevices.Ids)
        {
            if (Ran.Command("device", networks.Write(id), "--format", "json") is not { Code: 0, Output: var output })
                continue;
            using var json = JsonDocument.Parse(output);
            var (costs, rows) = (json.RootElement, json.RootElement.GetProperty("rows").EnumerateArray().ToList());
            Assert.Equal(
                OracleDevices.Of(id).GetProperty("operators").EnumerateArray().Select(op => op.GetString()),
                rows.Where(row => Number(row, "number") > 0).Select(row => row.GetProperty("operator").GetString()));
            Assert.All(rows, row => Assert.NotEqual("", row.GetProperty("layer").GetString()));
            // The peak is the largest sum of what is held, and stands where that is.
            Assert.Equal(Number(costs, "peakActivationBytes"), rows.Max(row => Number(row, "heldBytes")));
            Assert.All(
                rows.Where(row => row.GetProperty("remark").GetString()!.StartsWith("peak", StringComparison.Ordinal)),
                row => Assert.Equal(
                    (Number(costs, "peakActivationBytes"), Number(costs, "peakOperator")),
                    (Number(row, "heldBytes"), Number(row, "number"))));
            Assert.All(rows, row => Assert.InRange(
                Number(row.GetProperty("life"), "last"),
                Number(row.GetProperty("life"), "first"),
                Number(costs, "operatorCount")));
        }
    }

    [Fact]
    public void A_network_that_the_interpreter_cannot_run_has_operators_and_constants_and_no_arena()
    {
        var path = networks.Write("unet_upsampling");
        var ran = Ran.Command("device", path);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(
            "\nNot in the interpreter: TILE (up_sampling2d), TILE (up_sampling2d_1) (there is no arena)\n",
            ran.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Arena", ran.Output, StringComparison.Ordinal);
        Assert.Equal(4, ran.Output.Split('\n').Count(line => line.EndsWith("   not in the interpreter", StringComparison.Ordinal)));
        var costs = CostsOf("device", path);
        Assert.Equal(3956, Number(costs, "constantBytes"));
        Assert.Equal(24576, Number(costs, "peakActivationBytes"));
        Assert.Equal(JsonValueKind.Null, costs.GetProperty("arenaBytes").ValueKind);
        Assert.Equal(JsonValueKind.Null, costs.GetProperty("rows")[0].GetProperty("offset").ValueKind);
    }

    [Fact]
    public void Markdown_begins_with_the_totals() => Assert.Equal(
        """
        ### A

        - Operators: 2
        - Tensors: 7
        - Parameter bytes: 31
        - Constant bytes: 31
        - Peak activation bytes: 7 (at operator 1, FULLY\_CONNECTED)
        - Arena head bytes: 32
        - Arena tail bytes: 588
        - Arena bytes: 620
        - Arena bytes to reserve: 992 (the smallest that works, 896, and a tenth)
        - File bytes: 1,921 (an estimate)
        - Batch size: 1
        - Computed for: TensorFlow 2.21, TensorFlow Lite Micro of August 2026, reference kernels

        | # | Operator | Layer | Output shape | Bytes | Life | Offset | Scratch | Held | Remark |
        | ---: | --- | --- | --- | ---: | --- | ---: | ---: | ---: | --- |
        | 0 | input | in | (1, 4) | 4 | 0–1 | 0 | 0 | 4 |  |
        | 1 | FULLY\_CONNECTED | dense | (1, 3) | 3 | 1–2 | 16 | 0 | 7 | peak |
        | 2 | FULLY\_CONNECTED | dense\_1 | (1, 1) | 1 | 2 | 0 | 0 | 4 |  |

        """,
        OfSource(
            """[Input(4, BatchSize = 1, Name = "in")] [Dense(3, Activation = Activation.Relu)] [Dense(1)] partial class A;""",
            "--format",
            "markdown").Output);

    [Fact]
    public void Csv_has_plain_numbers() => Assert.Equal(
        """
        number,operator,layer,output,bytes,life.first,life.last,offset,scratchBytes,heldBytes,remark
        0,input,in,"(1, 4)",4,0,1,16,0,4,
        1,FULLY_CONNECTED,dense,"(1, 3)",3,1,1,0,0,7,peak

        """,
        OfSource("""[Input(4, Name = "in")] [Dense(3)] partial class A;""", "-f", "csv").Output);

    [Fact]
    public void An_open_batch_size_is_told()
    {
        const string Note = "Batch size: 1 (the model leaves it open; set it before the model is converted)\n";
        Assert.Contains(Note, OfSource("[Input(4)] [Dense(3)] partial class A;").Output, StringComparison.Ordinal);
        Assert.Contains(
            "Batch size: 1\n",
            OfSource("[Input(4, BatchSize = 1)] [Dense(3)] partial class A;").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Input(4, 4)] [LSTM(3)] partial class A;", "A.cs: PG0701 lstm: the cost on a device is not computed, because ")]
    [InlineData("[Input(Dim.Unknown, 4)] [Conv1D(3, 1)] partial class A;", "PG0701 input_layer: the cost on a device is not computed")]
    [InlineData("[Input(4)] [Dense(0)] partial class A;", "PG0101 dense: Units is 0; it")]
    [InlineData("partial class A;", "no class has layers; a model has an [Input], or a file")]
    public void What_is_not_computed_is_an_error(string source, string message)
    {
        var ran = OfSource(source);
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("remove", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_says_what_is_not_computed_as_other_commands_do()
    {
        var ran = Ran.Command("device", networks.Write("lstm_unrolled"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.StartsWith("PG0701 lstm_unrolled.json: lstm: the cost on a device is not computed, ", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference", 23164)]
    [InlineData("cmsis-nn", 23212)]
    public void A_TensorFlow_Lite_file_costs_what_it_costs_on_the_device(string kernels, long arena)
    {
        var path = Ran.PathOf("Models", "keyword-spotting-int8.tflite");
        var costs = CostsOf("device", path, "--kernels", kernels);
        Assert.Equal((24380, 16000), (Number(costs, "constantBytes"), Number(costs, "arenaHeadBytes")));
        Assert.Equal(arena, Number(costs, "arenaBytes"));
        Assert.Equal(new FileInfo(path).Length, Number(costs, "fileBytes"));
        Assert.Equal(JsonValueKind.Null, costs.GetProperty("parameterBytes").ValueKind);
        var text = Ran.Command("device", path).Output;
        Assert.DoesNotContain("unknown", text, StringComparison.Ordinal);
        Assert.DoesNotContain(';', text);
    }

    [Fact]
    public void A_TensorFlow_Lite_file_whose_arena_is_not_known_is_an_error()
    {
        var ran = Ran.Command("device", Ran.PathOf("Models", "lstm-three-subgraphs-float32.tflite"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.StartsWith(
            "lstm-three-subgraphs-float32.tflite: the cost on a device is not computed, because the file has 3 graphs",
            ran.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_layers_is_an_error()
    {
        var ran = Ran.Command("device", Ran.PathOf("Models", "resnet.onnx"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Equal("resnet.onnx has no layers of Keras's, so its cost on a device is not computed\n", ran.Error);
    }

    [Theory]
    [InlineData("device", "a.keras", "--kernels", "arm")]
    [InlineData("device", "a.keras", "--kernels", "1")]
    [InlineData("device", "a.keras", "--class", "Net")]
    [InlineData("device", "a.keras", "--format", "pdf")]
    public void What_is_wrong_with_the_arguments_has_a_code(params string[] args)
    {
        var ran = Ran.Command(args);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.NotEqual("", ran.Error);
    }

    private static long Number(JsonElement json, string name) => json.GetProperty(name).GetInt64();

    private static JsonElement CostsOf(params string[] args)
    {
        var ran = Ran.Command([.. args, "--format", "json"]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        using var json = JsonDocument.Parse(ran.Output);
        return json.RootElement.Clone();
    }

    private Ran OfSource(string source, params string[] options) => Ran.Command(["device", networks.WriteText("A.cs", source), .. options]);
}
