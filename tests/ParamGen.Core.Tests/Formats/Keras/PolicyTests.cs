using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What a layer computes in and how it is quantized, in every form in which Keras writes it.</summary>
public class PolicyTests
{
    [Theory]
    [InlineData("'float64'", "Float64")]
    [InlineData("'mixed_bfloat16'", "MixedBFloat16")]
    [InlineData("null", "Float32")]
    [InlineData("'int8_from_mixed_bfloat16'", "MixedBFloat16 Int8")]
    [InlineData("'int4_from_float32'", "Float32 Int4")]
    [InlineData("'int4/64_from_float32'", "Float32 Int4 group 64")]
    [InlineData("'gptq/4/128_from_float16'", "Float16 Gptq 4 bits group 128")]
    [InlineData("'awq/4/-1_from_float32'", "Float32 Awq 4 bits")]
    [InlineData("'ternary_from_float32'", "Float32 Ternary")]
    [InlineData("DTypePolicy {'name': 'float16'}", "Float16")]
    [InlineData("DTypePolicy {'name': null}", "Float32")]
    [InlineData("FloatDTypePolicy {'name': 'mixed_float16'}", "MixedFloat16")]
    [InlineData("QuantizedDTypePolicy {'mode': 'int8', 'source_name': 'float32'}", "Float32 Int8")]
    [InlineData("QuantizedDTypePolicy {'mode': 'int8', 'source_name': null}", "Float32 Int8")]
    [InlineData("QuantizedDTypePolicy {'mode': 'float8', 'source_name': 'float32'}", "Float32 Float8 history 1024")]
    [InlineData(
        "QuantizedFloat8DTypePolicy {'mode': 'float8', 'source_name': 'mixed_bfloat16', 'amax_history_length': 16}",
        "MixedBFloat16 Float8 history 16")]
    [InlineData("Int4DTypePolicy {'mode': 'int4/128', 'source_name': 'float32'}", "Float32 Int4 group 128")]
    [InlineData("Int4DTypePolicy {'mode': 'int4/-1', 'source_name': 'float32'}", "Float32 Int4")]
    [InlineData("Int4DTypePolicy {'mode': 'int4/None', 'source_name': 'float32'}", "Float32 Int4")]
    [InlineData("GPTQDTypePolicy {'mode': 'gptq/2/-1', 'source_name': 'float32'}", "Float32 Gptq 2 bits")]
    [InlineData("AWQDTypePolicy {'mode': 'awq/4/32', 'source_name': 'float32'}", "Float32 Awq 4 bits group 32")]
    [InlineData("TernaryDTypePolicy {'mode': 'ternary', 'source_name': 'float64'}", "Float64 Ternary")]
    public void A_policy_is_read(string policy, string read) => Assert.Equal(read, Read(policy));

    [Theory]
    [InlineData("'float33'", "does not support 'float33' for 'dtype'; did you mean 'float32'?")]
    [InlineData("3", "does not accept 3 for 'dtype'")]
    [InlineData("'int8'", "has the 'dtype' 'int8', which Keras takes for a mode of quantization")]
    [InlineData("'int8_from_float33'", "does not support 'float33' for 'dtype'; did you mean 'float32'?")]
    [InlineData("'int8_from_mixed_float16'", "cannot be quantized to int8 from 'mixed_float16', because it computes in float16")]
    [InlineData("'gptq_from_float32'", "has the mode of quantization 'gptq', which is not gptq/WEIGHT_BITS/GROUP_SIZE")]
    [InlineData("'gptq/5/1_from_float32'", "has the mode of quantization 'gptq/5/1', which is not gptq/WEIGHT_BITS/GROUP_SIZE")]
    [InlineData("'awq/3/1_from_float32'", "has the mode of quantization 'awq/3/1', which is not awq/4/GROUP_SIZE")]
    [InlineData("OwnDTypePolicy {'name': 'float32'}", "does not support 'OwnDTypePolicy' for 'dtype'")]
    [InlineData("DTypePolicy {'name': 'float32', 'bits': 4}", "has a DTypePolicy that does not accept 4 for 'bits'")]
    [InlineData("QuantizedDTypePolicy {'source_name': 'float32'}", "has a QuantizedDTypePolicy without a 'mode'")]
    [InlineData("QuantizedDTypePolicy {'mode': 'int4/8'}", "has the mode of quantization 'int4/8', which is not one of "
        + "int8, int4, float8, ternary, gptq, awq")]
    [InlineData("QuantizedDTypePolicy {'mode': 'gptq'}", "has the mode of quantization 'gptq' without its sizes")]
    [InlineData("Int4DTypePolicy {'mode': 'int4/0'}", "has the mode of quantization 'int4/0', which is not int4/BLOCK_SIZE")]
    [InlineData(
        "QuantizedFloat8DTypePolicy {'mode': 'float8', 'amax_history_length': 1.5}",
        "has a QuantizedFloat8DTypePolicy that does not accept 1.5 for 'amax_history_length'")]
    public void A_policy_that_Keras_does_not_take_is_refused(string policy, string reason) => Assert.Equal(reason, Read(policy));

    [Theory]
    [InlineData("Int4 {'block_size': 16}", "'int4/128_from_float32'", "Float32 Int4 group 16")]
    [InlineData("Int4 {'block_size': null}", "'int4/128_from_float32'", "Float32 Int4")]
    [InlineData("Int4 {}", "'int4/128_from_float32'", "Float32 Int4")]
    [InlineData("Int8 {}", "'int4/128_from_float32'", "Float32 Int4 group 128")]
    [InlineData("Int4 {'block_size': 16}", "'int8_from_float32'", "Float32 Int8")]
    [InlineData("Int8 {}", "'float32'", "Float32")]
    [InlineData("GPTQ {'dataset': null, 'tokenizer': null, 'weight_bits': 8}", "'gptq/4/2_from_float32'", "Float32 Gptq 8 bits group 128")]
    [InlineData("AWQ {'dataset': null, 'tokenizer': null, 'group_size': -1}", "'awq/4/2_from_float32'", "Float32 Awq 4 bits")]
    [InlineData("GPTQ {'dataset': null, 'tokenizer': null}", "QuantizedDTypePolicy {'mode': 'gptq'}", "Float32 Gptq 4 bits group 128")]
    [InlineData("Int4 {'block_size': 0}", "'int4_from_float32'", "has a Int4QuantizationConfig with sizes that Keras does not accept")]
    [InlineData("Int4 {'size': 8}", "'int4_from_float32'", "has a Int4QuantizationConfig with 'size', which is not supported")]
    [InlineData("GPTQ {'tokenizer': null}", "'gptq/4/2_from_float32'", "has a GPTQConfig without 'dataset'")]
    public void The_sizes_of_a_quantization_config_count_before_the_policys(string config, string policy, string read) =>
        Assert.Equal(read, Read(policy, $"'quantization_config': {Config(config)}, "));

    [Theory]
    [InlineData("Dropout", "'rate': 0.5", "int8", "has the mode of quantization 'int8', in which Keras cannot call it")]
    [InlineData(
        "Embedding",
        "'input_dim': 5, 'output_dim': 3",
        "float8",
        "has the mode of quantization 'float8', which Embedding does not have")]
    [InlineData(
        "EinsumDense",
        "'equation': 'ab,bc->ac', 'output_shape': [3]",
        "ternary",
        "has the mode of quantization 'ternary', which EinsumDense does not have")]
    [InlineData(
        "EinsumDense",
        "'equation': '...b,bc->...c', 'output_shape': [3]",
        "int8",
        "has the equation '...b,bc->...c', which Keras cannot quantize to 'int8'")]
    [InlineData(
        "EinsumDense",
        "'equation': 'ab,bcde->acde', 'output_shape': [3, 2, 1]",
        "gptq/4/2",
        "has a kernel of 4 axes, but 'gptq' takes 2 or 3")]
    [InlineData("Dense", "'units': 3, 'lora_rank': 2", "gptq/4/2", "has a 'lora_rank', which Keras does not support with 'gptq'")]
    [InlineData("Dense", "'units': 3, 'lora_rank': 2", "ternary", "has a 'lora_rank', which Keras does not support with 'ternary'")]
    public void What_Keras_cannot_quantize_is_refused(string kind, string config, string mode, string reason) =>
        Assert.Equal(reason, Read($"'{mode}_from_float32'", config + ", ", kind));

    [Fact]
    public void A_config_of_a_kind_that_has_no_quantization_is_refused() =>
        Assert.Equal("takes no argument 'quantization_config'", Read("'float32'", "'rate': 0.5, 'quantization_config': null, ", "Dropout"));

    /// <summary>The policy of a layer, or the reason why it cannot be read.</summary>
    private static string Read(string policy, string config = "'units': 3, ", string kind = "Dense")
    {
        config = kind == "Dense" && !config.Contains("units", StringComparison.Ordinal) ? "'units': 3, " + config : config;
        var read = KerasModelReader.Read(Sequential(InChain(kind, $"{config}'name': 'b', 'dtype': {Policy(policy)}".Replace('\'', '"'))));
        return read.Network is { } network ? Text(network.Layers[^1]) : Reason(Assert.Single(read.Errors));
    }

    /// <summary>A class and its config, or any other value.</summary>
    internal static string Policy(string policy) => policy.IndexOf(" {", StringComparison.Ordinal) is > 0 and var end
        ? $"{{'module': 'keras.dtype_policies', 'class_name': '{policy[..end]}', 'config': {policy[(end + 1)..]}, 'registered_name': null}}"
        : policy;

    internal static string Reason(KerasError error) => error.Texts[^1].Write(KerasWording.Instance);

    internal static string Text(LayerSource layer)
    {
        var type = layer.ValueOf(nameof(LayerAttribute.DType)) is ArgumentValue.Member { Value: DType given } ? given : DType.Float32;
        return layer.Quantization is not { } quantization ? $"{type}"
            : $"{type} {quantization.Mode}"
                + (quantization.Bits is { } bits ? $" {bits} bits" : "")
                + (quantization.GroupSize is { } group ? $" group {group}" : "")
                + (quantization.ReplacesKernel ? "" : $" history {quantization.HistoryLength}");
    }

    private static string Config(string config)
    {
        var end = config.IndexOf(' ', StringComparison.Ordinal);
        var name = config[..end] + (char.IsUpper(config[1]) ? "Config" : "QuantizationConfig");
        return $"{{'module': 'keras.quantizers', 'class_name': '{name}', 'config': {config[(end + 1)..]}, 'registered_name': null}}";
    }
}
