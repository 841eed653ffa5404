using System.Text.Json;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Tests.Oracle;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>
/// The weights of quantized layers, as Keras makes them when it reads the file: name, shape, type unless it is float32, and whether
/// training changes them.
/// </summary>
public class QuantizedLayersTests
{
    /// <summary>What float8 learns beside a kernel.</summary>
    private const string Scales =
        "inputs_scale () trained; inputs_amax_history (1024,) trained; kernel_scale () trained; kernel_amax_history (1024,) trained; "
            + "outputs_grad_scale () trained; outputs_grad_amax_history (1024,) trained; ";

    /// <summary>Files that Keras has written.</summary>
    public static TheoryData<string> Files => new(OracleFiles.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void ParamGen_and_Keras_agree_on_the_file(string file)
    {
        var expected = JsonDocument.Parse(OracleFiles.ExpectedOf(file)).RootElement;
        var report = Report(OracleFiles.TextOf(file));

        Assert.Equal(expected.GetProperty("total").GetInt64(), report.TotalParameters);
        Assert.Equal(expected.GetProperty("trainable").GetInt64(), report.TrainableParameters);
        Assert.Equal(expected.GetProperty("non_trainable").GetInt64(), report.NonTrainableParameters);
        Assert.Equal(
            expected.GetProperty("layers")
                .EnumerateArray()
                .SelectMany(layer => layer.GetProperty("weights").EnumerateArray())
                .Select(weight => $"{weight.GetProperty("name")} {Shape(weight.GetProperty("shape"))} {weight.GetProperty("dtype")}"),
            report.Layers.SelectMany(layer => layer.Weights).Select(weight =>
                $"{weight.Name} {weight.Shape} {weight.DType.ToString().ToLowerInvariant()}"));
    }

    [Theory]
    [InlineData("", "int8", "bias (3,) trained; kernel (4, 3) int8; kernel_scale (3,)")]
    [InlineData("", "int4", "bias (3,) trained; kernel (4, 2) int8; kernel_scale (3,)")]
    [InlineData("", "int4/2", "bias (3,) trained; kernel (4, 2) int8; kernel_scale (2, 3); kernel_zero (2, 3) int8; g_idx (4,)")]
    [InlineData("", "ternary", "bias (3,) trained; kernel (1, 3) uint8; kernel_scale ()")]
    [InlineData("", "gptq/4/2", "bias (3,) trained; kernel (2, 4) uint8; kernel_scale (3, 2); kernel_zero (3, 2) uint8; g_idx (4,)")]
    [InlineData("", "gptq/3/-1", "bias (3,) trained; kernel (3, 4) uint8; kernel_scale (3, 1); kernel_zero (3, 1) uint8; g_idx (4,)")]
    [InlineData("", "gptq/2/128", "bias (3,) trained; kernel (1, 4) uint8; kernel_scale (3, 1); kernel_zero (3, 1) uint8; g_idx (4,)")]
    [InlineData(
        "",
        "awq/4/3",
        "bias (3,) trained; kernel (2, 4) uint8; kernel_scale (3, 2); kernel_zero (3, 2) uint8; awq_scales (4,); g_idx (4,)")]
    [InlineData("", "float8", Scales + "kernel (4, 3) trained; bias (3,) trained")]
    [InlineData("'use_bias': false", "int8", "kernel (4, 3) int8; kernel_scale (3,)")]
    [InlineData("'trainable': false", "int8", "bias (3,); kernel (4, 3) int8; kernel_scale (3,)")]
    [InlineData(
        "'lora_rank': 2",
        "int8",
        "bias (3,) trained; lora_kernel_a (4, 2) trained; lora_kernel_b (2, 3) trained; kernel (4, 3) int8; kernel_scale (3,)")]
    [InlineData(
        "'lora_rank': 2",
        "int4/2",
        "bias (3,) trained; lora_kernel_a (4, 2) trained; lora_kernel_b (2, 3) trained; kernel (4, 2) int8; "
            + "kernel_scale (2, 3); kernel_zero (2, 3) int8; g_idx (4,)")]
    [InlineData(
        "'lora_rank': 2",
        "float8",
        Scales + "kernel (4, 3); bias (3,) trained; lora_kernel_a (4, 2) trained; lora_kernel_b (2, 3) trained")]
    public void Dense_stores(string config, string mode, string weights) =>
        Assert.Equal(weights, Weights("Dense", "'units': 3, " + config, mode, "[4]"));

    [Theory]
    [InlineData(
        "'equation': 'ab,bc->ac', 'output_shape': [3], 'bias_axes': 'c'",
        "int8",
        "[4]",
        "bias (3,) trained; kernel (4, 3) int8; kernel_scale (1, 3)")]
    [InlineData(
        "'equation': 'ab,bc->ac', 'output_shape': [3], 'bias_axes': 'c'",
        "gptq/4/2",
        "[4]",
        "bias (3,) trained; kernel (2, 4) uint8; kernel_scale (3, 2); zero_point (3, 2) uint8; g_idx (4,)")]
    [InlineData(
        "'equation': 'ab,bcd->acd', 'output_shape': [3, 2], 'bias_axes': 'cd'",
        "int8",
        "[4]",
        "bias (3, 2) trained; kernel (4, 3, 2) int8; kernel_scale (1, 3, 2)")]
    [InlineData(
        "'equation': 'ab,bcd->acd', 'output_shape': [3, 2], 'bias_axes': 'cd'",
        "gptq/4/2",
        "[4]",
        "bias (3, 2) trained; kernel (3, 4) uint8; kernel_scale (6, 2); zero_point (6, 2) uint8; g_idx (4,)")]
    [InlineData(
        "'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]",
        "int8",
        "[2, 4]",
        "kernel (4, 3, 5) int8; kernel_scale (1, 1, 3, 5)")]
    [InlineData("'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]", "int4", "[2, 4]", "kernel (4, 8) int8; kernel_scale (15,)")]
    [InlineData(
        "'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]",
        "int4/3",
        "[2, 4]",
        "kernel (4, 8) int8; kernel_scale (2, 15); kernel_zero (2, 15) int8; g_idx (4,)")]
    [InlineData(
        "'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]",
        "gptq/4/2",
        "[2, 4]",
        "kernel (3, 12) uint8; kernel_scale (5, 6); zero_point (5, 6) uint8; g_idx (12,)")]
    [InlineData(
        "'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]",
        "awq/4/-1",
        "[2, 4]",
        "kernel (3, 12) uint8; kernel_scale (5, 1); zero_point (5, 1) uint8; awq_scales (12,); g_idx (12,)")]
    [InlineData("'equation': 'abc,cde->abde', 'output_shape': [null, 3, 5]", "float8", "[2, 4]", Scales + "kernel (4, 3, 5) trained")]
    [InlineData(
        "'equation': 'abcd,cde->abe', 'output_shape': [null, 9]",
        "int8",
        "[2, 3, 4]",
        "kernel (3, 4, 9) int8; kernel_scale (1, 1, 9)")]
    [InlineData(
        "'equation': 'abcd,cde->abe', 'output_shape': [null, 9]",
        "gptq/4/2",
        "[2, 3, 4]",
        "kernel (5, 12) uint8; kernel_scale (9, 6); zero_point (9, 6) uint8; g_idx (12,)")]
    [InlineData("'equation': 'abc,bcd->ad', 'output_shape': [5]", "int8", "[3, 4]", "kernel (3, 4, 5) int8; kernel_scale (1, 5)")]
    [InlineData(
        "'equation': 'abc,bcd->ad', 'output_shape': [5]",
        "gptq/4/2",
        "[3, 4]",
        "kernel (3, 12) uint8; kernel_scale (5, 6); zero_point (5, 6) uint8; g_idx (12,)")]
    [InlineData("'equation': '...b,bc->...c', 'output_shape': [3]", "float8", "[4]", Scales + "kernel (4, 3) trained")]
    [InlineData(
        "'equation': 'ab,bcd->acd', 'output_shape': [3, 2], 'lora_rank': 2",
        "int4/3",
        "[4]",
        "lora_kernel_a (4, 3, 2) trained; lora_kernel_b (2, 2) trained; kernel (4, 3) int8; kernel_scale (2, 6); "
            + "kernel_zero (2, 6) int8; g_idx (4,)")]
    public void EinsumDense_stores(string config, string mode, string input, string weights) =>
        Assert.Equal(weights, Weights("EinsumDense", config, mode, input));

    [Theory]
    [InlineData("", "int8", "embeddings (5, 3) int8; embeddings_scale (5,)")]
    [InlineData(
        "'lora_rank': 2",
        "int8",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 3) int8; embeddings_scale (5,)")]
    [InlineData("", "int4", "embeddings (5, 2) int8; embeddings_scale (5,)")]
    [InlineData(
        "'lora_rank': 2",
        "int4",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 2) int8; embeddings_scale (5,)")]
    [InlineData("", "int4/2", "embeddings (5, 2) int8; embeddings_scale (5, 2); embeddings_zero (5, 2) int8; g_idx (3,)")]
    [InlineData(
        "'lora_rank': 2",
        "int4/2",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 2) int8; embeddings_scale (5, 2); "
            + "embeddings_zero (5, 2) int8; g_idx (3,)")]
    public void Embedding_stores(string config, string mode, string weights) =>
        Assert.Equal(weights, Weights("Embedding", "'input_dim': 5, 'output_dim': 3, " + config, mode, "[4]"));

    [Theory]
    [InlineData("", "int8", "embeddings (5, 3) int8; embeddings_scale (5,)")]
    [InlineData(
        "'tie_weights': false",
        "int8",
        "embeddings (5, 3) int8; embeddings_scale (5,); reverse_embeddings (3, 5) int8; reverse_embeddings_scale (5,)")]
    [InlineData(
        "'tie_weights': false, 'lora_rank': 2",
        "int8",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 3) int8; embeddings_scale (5,); "
            + "reverse_embeddings (3, 5) int8; reverse_embeddings_scale (5,)")]
    [InlineData("", "int4", "embeddings (5, 2) int8; embeddings_scale (5,)")]
    [InlineData(
        "'tie_weights': false",
        "int4",
        "embeddings (5, 2) int8; embeddings_scale (5,); reverse_embeddings (2, 5) int8; reverse_embeddings_scale (5,)")]
    [InlineData(
        "'tie_weights': false, 'lora_rank': 2",
        "int4",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 2) int8; embeddings_scale (5,); "
            + "reverse_embeddings (2, 5) int8; reverse_embeddings_scale (5,)")]
    [InlineData("", "int4/2", "embeddings (5, 2) int8; embeddings_scale (5, 2); embeddings_zero (5, 2) int8; g_idx (3,)")]
    [InlineData(
        "'tie_weights': false",
        "int4/2",
        "embeddings (5, 2) int8; embeddings_scale (5, 2); embeddings_zero (5, 2) int8; g_idx (3,); "
            + "reverse_embeddings (2, 5) int8; reverse_embeddings_scale (2, 5); reverse_embeddings_zero (2, 5)")]
    [InlineData(
        "'tie_weights': false, 'lora_rank': 2",
        "int4/2",
        "lora_embeddings_a (5, 2) trained; lora_embeddings_b (2, 3) trained; embeddings (5, 2) int8; embeddings_scale (5, 2); "
            + "embeddings_zero (5, 2) int8; g_idx (3,); reverse_embeddings (2, 5) int8; reverse_embeddings_scale (2, 5); "
            + "reverse_embeddings_zero (2, 5)")]
    public void ReversibleEmbedding_stores(string config, string mode, string weights) =>
        Assert.Equal(weights, Weights("ReversibleEmbedding", "'input_dim': 5, 'output_dim': 3, " + config, mode, "[4]"));

    [Fact]
    public void A_wrapped_layer_is_quantized_in_its_wrapper()
    {
        var dense = InChain("Dense", "\"units\": 3, \"dtype\": \"int8_from_float32\"");
        var text = Sequential(InChain("TimeDistributed", "\"name\": \"t\", \"layer\": " + dense))
            .Replace("[null, 4]", "[null, 8, 4]", StringComparison.Ordinal);

        Assert.Equal("dense/bias (3,) trained; dense/kernel (4, 3) int8; dense/kernel_scale (3,)", Text(Report(text)));
    }

    /// <summary>Packed numbers count as bytes: 3 + 4 × 2 + 3 weights, of which 4 × 2 take a byte and the others four.</summary>
    [Fact]
    public void A_packed_weight_takes_the_bytes_in_which_it_is_stored()
    {
        var report = Report(File("Dense", "'units': 3", "int4", "[4]"));

        Assert.Equal(14, report.TotalParameters);
        Assert.Equal((3 * 4) + (4 * 2) + (3 * 4), report.Bytes);
    }

    [Theory]
    [InlineData("float64", "bias Float64; kernel Int8; kernel_scale Float64")]
    [InlineData("mixed_bfloat16", "bias Float32; kernel Int8; kernel_scale Float32")]
    [InlineData("bfloat16", "bias BFloat16; kernel Int8; kernel_scale BFloat16")]
    public void What_is_not_packed_has_the_type_of_the_source(string source, string types)
    {
        var text = File("Dense", "'units': 3", "int8", "[4]").Replace("_from_float32", "_from_" + source, StringComparison.Ordinal);
        Assert.Equal(types, string.Join("; ", Report(text).Layers[^1].Weights.Select(weight => $"{weight.Name} {weight.DType}")));
    }

    private static string Weights(string kind, string config, string mode, string input) => Text(Report(File(kind, config, mode, input)));

    private static string File(string kind, string config, string mode, string input) =>
        Sequential(InChain(kind, $"{config.Replace('\'', '"').TrimEnd(',', ' ')}, \"dtype\": \"{mode}_from_float32\""))
            .Replace("\"batch_shape\": [null, 4]", $"\"batch_shape\": [null, {input[1..]}", StringComparison.Ordinal);

    private static NetworkReport Report(string text)
    {
        var read = KerasModelReader.Read(text);
        Assert.True(read.Network is not null, string.Join("\n", read.Errors.Select(error => error.Text(""))));
        var evaluation = NetworkEvaluator.Evaluate(read.Network);
        Assert.True(evaluation.Report is not null, string.Join("\n", evaluation.Problems.Select(problem => problem.Rule.Id)));
        return evaluation.Report;
    }

    private static string Text(NetworkReport report) => string.Join("; ", report.Layers[^1].Weights.Select(weight =>
        $"{weight.Path} {weight.Shape}"
            + (weight.DType is DType.Float32 ? "" : " " + weight.DType.ToString().ToLowerInvariant())
            + (weight.Trainable ? " trained" : "")));

    private static string Shape(JsonElement shape)
    {
        var sizes = shape.EnumerateArray().Select(size => size.GetRawText()).ToList();
        return sizes.Count == 1 ? $"({sizes[0]},)" : $"({string.Join(", ", sizes)})";
    }
}
