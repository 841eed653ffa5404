using System.Text.Json;

namespace ParamGen.Files.Tests.Constants;

/// <summary>The constants of a TensorFlow Lite model are what TensorFlow says of it, and what its interpreter for devices needs.</summary>
public class TensorFlowLiteConstantsTests
{
    private static readonly string[] files = [.. OracleFiles.Files("tflite", areWhole: true, ".tflite").Select(row => row.Data)];
    private static readonly DescribedModels models = new([.. files.Select(file => ($"[TensorFlowLiteModel(\"{file}\")]", file))]);

    private static readonly DescribedModels cmsis = new([
        .. files.Select(file => ($"[TensorFlowLiteModel(\"{file}\", Kernels = DeviceKernels.CmsisNN)]", file)),
    ]);

    public static TheoryData<int, string> Models => [.. files.Select((file, i) => (i, file))];

    [Fact]
    public void All_models_compile()
    {
        Assert.Empty(models.Problems);
        Assert.Empty(models.Errors);
        Assert.Empty(cmsis.Errors);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_and_outputs_have_the_names_of_the_signature_in_the_order_of_the_file(int model, string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var signature = truth.GetProperty("signatures").GetProperty("serving_default");
        Assert.Equal(Lines(truth.List("inputs"), signature.GetProperty("inputs")), models.Classes(model, "Inputs").Select(Line));
        Assert.Equal(Lines(truth.List("outputs"), signature.GetProperty("outputs")), models.Classes(model, "Outputs").Select(Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Operators_and_the_size_are_those_of_the_file(int model, string file)
    {
        string[] operators = [.. OracleFiles.TruthOf(file).List("ops").Select(op => op.GetString()!)];
        Assert.Equal(string.Join(", ", operators), models.Constant(model, "Operators"));
        Assert.Equal(operators.Length, models.Constant(model, "OperatorCount"));
        Assert.Equal(new FileInfo(OracleFiles.PathOf(file)).Length, models.Constant(model, "FileBytes"));
    }

    /// <summary>As they were measured on 32-bit Arm, with the kernels of either kind; the tail in the second place.</summary>
    [Theory]
    [InlineData("keyword-spotting-int8", 24380L, 40, 16000L, 16000L, 7164L, 23168L)]
    [InlineData("digits-int8-batch-of-one", 14616L, 18, 6760L, 6768L, 1852L, 8624L)]
    [InlineData("two-inputs-int8", 270L, 21, 894L, 912L, 1564L, 2496L)]
    [InlineData("sine-float32", 1284L, 10, 128L, 128L, 648L, null)]
    [InlineData("two-outputs-float32", 3304L, 20, null, 10240L, 1560L, null)]
    public void Constants_and_the_arena_are_those_that_were_measured(
        string file, long constants, int tensors, long? peak, long head, long tail, long? smallest)
    {
        var model = Array.IndexOf(files, $"tflite/{file}.tflite");
        Assert.Equal(constants, models.Constant(model, "ConstantBytes"));
        Assert.Equal(tensors, models.Constant(model, "TensorCount"));
        if (peak is not null)
            Assert.Equal(peak, models.Constant(model, "PeakActivationBytes"));
        Assert.Equal(head, models.Constant(model, "ArenaHeadBytes"));
        Assert.Equal(head + tail, models.Constant(model, "ArenaBytes"));
        if (smallest is { } least)
            Assert.Equal((least + ((least + 9) / 10) + 15) / 16 * 16, models.Constant(model, "ArenaBytesToReserve"));
    }

    [Theory]
    [InlineData("keyword-spotting-int8", 16000L, 7212L)]
    [InlineData("digits-int8-batch-of-one", 6768L, 1948L)]
    [InlineData("two-inputs-int8", 960L, 1628L)]
    public void Other_kernels_need_another_arena(string file, long head, long tail)
    {
        var model = Array.IndexOf(files, $"tflite/{file}.tflite");
        Assert.Equal(head, cmsis.Constant(model, "ArenaHeadBytes"));
        Assert.Equal(head + tail, cmsis.Constant(model, "ArenaBytes"));
    }

    /// <summary>Kernels of int8 for float32, kernels of float16, and loops.</summary>
    [Theory]
    [InlineData("lenet-dynamic-range", 21652L, true)]
    [InlineData("digits-float16", null, true)]
    [InlineData("lstm-three-subgraphs-float32", null, false)]
    public void What_the_interpreter_does_not_run_as_measured_has_no_arena(string file, long? constants, bool hasPeak)
    {
        var model = Array.IndexOf(files, $"tflite/{file}.tflite");
        if (constants is not null)
            Assert.Equal(constants, models.Constant(model, "ConstantBytes"));
        Assert.NotNull(models.Constant(model, "ConstantBytes"));
        Assert.Equal(hasPeak, models.Constant(model, "PeakActivationBytes") is not null);
        Assert.Null(models.Constant(model, "ArenaHeadBytes"));
        Assert.Null(models.Constant(model, "ArenaBytes"));
        Assert.Null(models.Constant(model, "ArenaBytesToReserve"));
    }

    private static IEnumerable<string> Lines(IEnumerable<JsonElement> values, JsonElement names) => values.Select((value, i) =>
    {
        long?[] shape = [.. (value.TryGetProperty("shape_signature", out var signature) && signature.ValueKind is JsonValueKind.Array
            ? value.Longs("shape_signature")
            : value.Longs("shape")).Select(size => size < 0 ? (long?)null : size)];
        var quantization = value.GetProperty("quantization");
        return JsonTruth.Line(
            names.EnumerateObject().Single(name => name.Value.GetString() == value.Text("name")).Name,
            value.Text("dtype"),
            $"({string.Join(", ", shape.Select(size => size?.ToString() ?? "None"))})",
            i,
            quantization.ValueKind is JsonValueKind.Object ? (float)quantization.List("scale").Single().GetDouble() : null,
            quantization.ValueKind is JsonValueKind.Object ? quantization.Longs("zero_point").Single() : null);
    });

    private static string Line(Type value) => JsonTruth.Line(
        Value(value, "Name"),
        Value(value, "DType"),
        Value(value, "Shape"),
        Value(value, "Index"),
        Value(value, "Scale"),
        Value(value, "ZeroPoint"));

    private static object? Value(Type type, string name) => type.GetField(name)?.GetRawConstantValue();
}
