using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Devices;

/// <summary>What a model costs on a device: constants where it is computed, an error or a warning at the layer where not.</summary>
public class TensorFlowLiteTests
{
    /// <summary>The seed model on gray images.</summary>
    private const string Digits =
        """
        [Input(28, 28, 1, BatchSize = 1)] [Conv2D(16, 3, Activation = Activation.Relu)] [MaxPooling2D(2)]
        [Conv2D(32, 3, Activation = Activation.Relu)] [MaxPooling2D(2)] [Flatten] [Dense(32, Activation = Activation.Relu)]
        [Dense(10, Activation = Activation.Softmax)] partial class Model { }
        """;

    [Fact]
    public void A_model_has_the_numbers_of_its_file()
    {
        var result = Compile.Run("[TensorFlowLite] " + Digits);
        Assert.Equal("", result.Ids);
        Assert.Equal(
            "CONV_2D, MAX_POOL_2D, CONV_2D, MAX_POOL_2D, RESHAPE, FULLY_CONNECTED, FULLY_CONNECTED, SOFTMAX",
            result.Constant("Model.TensorFlowLite.Operators"));
        Assert.Equal(8, result.Constant("Model.TensorFlowLite.OperatorCount"));
        // 3·3·16 + 3·3·16·32 + 800·32 + 32·10 kernels, 4 · (16 + 32 + 32 + 10) biases, and a shape of two sizes
        Assert.Equal(144L + 4_608 + 25_600 + 320 + 360, result.Constant("Model.TensorFlowLite.ParameterBytes"));
        Assert.Equal(144L + 4_608 + 25_600 + 320 + 360 + 8, result.Constant("Model.TensorFlowLite.ConstantBytes"));
        // 26 · 26 · 16 + 13 · 13 · 16
        Assert.Equal(10_816L + 2_704, result.Constant("Model.TensorFlowLite.PeakActivationBytes"));
        Assert.Equal(13_520L, result.Constant("Model.TensorFlowLite.ArenaHeadBytes"));
    }

    /// <summary>A network of the oracle, <c>hello_sine</c>, as it was measured on a 32-bit Arm core.</summary>
    [Theory]
    [InlineData("[TensorFlowLite]", 972L)]
    [InlineData("[TensorFlowLite(Kernels = DeviceKernels.Reference)]", 972L)]
    [InlineData("[TensorFlowLite(Kernels = DeviceKernels.CmsisNN)]", 1_068L)]
    public void Other_kernels_need_another_arena(string attribute, long arena) => Assert.Equal(
        arena,
        Compile.Run($"{attribute} [Input(1, BatchSize = 1)] [Dense(16, Activation = Activation.Relu)] "
            + "[Dense(16, Activation = Activation.Relu)] [Dense(1)] partial class Model { }")
            .Constant("Model.TensorFlowLite.ArenaBytes"));

    [Fact]
    public void Without_the_attribute_there_are_no_such_constants() =>
        Assert.DoesNotContain("TensorFlowLite", Compile.Run(Digits).GeneratedText, StringComparison.Ordinal);

    [Theory]
    [InlineData("[LSTM(4)]", "LSTM")]
    [InlineData("[Conv1D(4, 3, DataFormat = DataFormat.ChannelsFirst)]", "Conv1D")]
    [InlineData("[Dense(4, LoraRank = 2)]", "LoraRank = 2")]
    [InlineData("[Dense(4, Activation = Activation.Selu)]", "Activation = Activation.Selu")]
    [InlineData("[Dense(4, DType = DType.Float16)]", "DType = DType.Float16")]
    [InlineData("[TimeDistributed] [Dense(4)]", "TimeDistributed")]
    public void What_is_not_covered_is_an_error_at_the_layer(string layer, string underlined)
    {
        var result = Compile.Run($"[TensorFlowLite] [Input(8, 6, BatchSize = 1)] {layer} partial class Model {{ }}");
        Assert.Equal("PG0701", result.Ids);
        Assert.Contains(underlined, result.Underlined(), StringComparison.Ordinal);
        Assert.Null(result.Constant("Model.TotalParameters"));
        Assert.Contains("static class TensorFlowLite", result.GeneratedText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Input(Dim.Unknown, 6, BatchSize = 1)]")]
    [InlineData("[Input(8, 6, BatchSize = 2)]")]
    [InlineData("[Input(8, 6, DType = DType.Int32, BatchSize = 1)]")]
    public void An_input_that_is_not_covered_is_an_error(string input) =>
        Assert.Equal("PG0701", Compile.Run($"[TensorFlowLite] {input} [Conv1D(4, 3)] partial class Model {{ }}").Ids);

    [Fact]
    public void A_model_that_does_not_run_has_no_arena()
    {
        var result = Compile.Run("[TensorFlowLite] [Input(8, 8, 4, BatchSize = 1)] [UpSampling2D(2)] partial class Model { }");
        Assert.Equal("PG0703", result.Ids);
        Assert.NotNull(result.Constant("Model.TensorFlowLite.ConstantBytes"));
        Assert.Null(result.Constant("Model.TensorFlowLite.ArenaBytes"));
        Assert.Contains("PG0703 up_sampling2d", result.GeneratedText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_for_an_arena_of_a_model_that_does_not_run_is_an_error() => Assert.Equal(
        "PG0405",
        Compile.Run("[TensorFlowLite] [Budget(MaxArenaBytes = 100_000)] [Input(8, 8, 4, BatchSize = 1)] [UpSampling2D(2)] "
            + "partial class Model { }").Ids);

    [Theory]
    [InlineData("MaxConstantBytes = 31_039", "PG0407")]
    [InlineData("MaxArenaBytes = 9_000", "PG0408")]
    [InlineData("MaxFileBytes = 30_000", "PG0409")]
    public void A_limit_that_is_exceeded_is_underlined(string limit, string id)
    {
        var result = Compile.Run($"[TensorFlowLite] [Budget({limit})] {Digits}");
        Assert.Equal((id, limit), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_budget_for_a_device_asks_for_the_attribute() =>
        Assert.Equal("PG0405", Compile.Run($"[Budget(MaxConstantBytes = 100_000)] {Digits}").Ids);

    [Theory]
    [InlineData("[Conv2D(4, 3)] [Flatten]", "Flatten")]
    [InlineData("[Conv2D(4, 3, DilationRate = 2)]", "Conv2D")]
    [InlineData("[Conv2D(4, 3)] [GlobalAveragePooling2D] [Dense(4)]", null)]
    public void An_unknown_batch_size_is_a_warning_where_it_matters(string layers, string? underlined)
    {
        var result = Compile.Run($"[TensorFlowLite] [Input(28, 28, 1)] {layers} partial class Model {{ }}");
        Assert.Equal(underlined is null ? "" : "PG0704", result.Ids);
        Assert.NotNull(result.Constant("Model.TensorFlowLite.ArenaBytes"));
        if (underlined is not null)
            Assert.Contains(underlined, result.Underlined(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Keras_file_has_the_same_numbers()
    {
        var result = Compile.Run("[TensorFlowLite] [KerasModel(\"lenet5.json\")] partial class Model { }", TextFile.Oracle("lenet5"));
        Assert.NotNull(result.Constant("Model.TensorFlowLite.ArenaBytes"));
    }

    [Fact]
    public void A_class_without_layers_is_an_error() =>
        Assert.Equal("PG0702", Compile.Run("[TensorFlowLite] partial class Model { }").Ids);

    [Fact]
    public void A_member_of_the_name_is_in_the_way() => Assert.Equal(
        "PG0006",
        Compile.Run("[TensorFlowLite] [Input(4, BatchSize = 1)] [Dense(4)] partial class Model { const int TensorFlowLite = 1; }").Ids);
}
