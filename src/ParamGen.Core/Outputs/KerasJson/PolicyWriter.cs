using System.Globalization;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes what a layer computes in and how it is quantized.</summary>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
internal static class PolicyWriter
{
    public static JsonValue Write(DType type, Quantization? quantization)
    {
        var word = KerasPolicy.WordOf(type);
        if (quantization is null)
            return Written.Object("keras", "DTypePolicy", Written.Map(("name", Written.Text(word))));
        var mode = KerasQuantizationMode.Word(quantization.Mode);
        var group = quantization.GroupSize ?? -1;
        return quantization.Mode switch
        {
            QuantizationMode.Float8 => Of(
                "QuantizedFloat8DTypePolicy", mode, ("amax_history_length", Written.Number(quantization.HistoryLength))),
            QuantizationMode.Int4 => Of("Int4DTypePolicy", Sized(mode, group)),
            QuantizationMode.Gptq => Of("GPTQDTypePolicy", Sized(mode, quantization.Bits ?? 4, group)),
            QuantizationMode.Awq => Of("AWQDTypePolicy", Sized(mode, quantization.Bits ?? 4, group)),
            QuantizationMode.Ternary => Of("TernaryDTypePolicy", mode),
            _ => Of("QuantizedDTypePolicy", mode),
        };

        JsonValue Of(string name, string mode, params (string, JsonValue)[] others) => Written.Object(
            "keras.dtype_policies",
            name,
            Written.Map([("mode", Written.Text(mode)), ("source_name", Written.Text(word)), .. others]));
    }

    private static string Sized(string mode, params int[] sizes) =>
        mode + string.Concat(sizes.Select(size => "/" + size.ToString(CultureInfo.InvariantCulture)));
}
