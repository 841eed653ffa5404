using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads a layer's <c>quantization_config</c>: how it was quantized. The sizes that it gives count before the policy's.</summary>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal static class KerasQuantizationConfig
{
    private static readonly string[] quantizers = ["weight_quantizer", "activation_quantizer"];

    /// <summary>What a method that looks at data says beside its sizes: how it looked at them.</summary>
    private static readonly string[] ofCalibration =
        ["dataset", "tokenizer", "quantization_layer_structure", "num_samples", "sequence_length"];

    /// <summary>The mode and its sizes; null where there is none.</summary>
    /// <param name="value">What the file says.</param>
    /// <param name="reason">Why it cannot be read; null where it can.</param>
    public static Quantization? Read(JsonValue? value, out string? reason)
    {
        reason = null;
        if (value is null or { IsNull: true })
            return null;
        var name = KerasClass.NameOf(value);
        if (!IsOfKeras(value) || Arguments(name) is not { } known || value["config"] is not { Kind: JsonKind.Object } config)
        {
            reason = $"does not accept {JsonText.Short(value)} for 'quantization_config'";
            return null;
        }

        var quantization = Of(name, config);
        reason = config.Members.FirstOrDefault(member => !known.Contains(member.Name)).Name is { } unknown
            ? $"has a {name} with '{unknown}', which is not supported"
            : quantization is null ? $"has a {name} with sizes that Keras does not accept"
            : WhatIsWrong(name, config, quantization);
        return reason is null ? quantization : null;
    }

    private static string[]? Arguments(string name) => name switch
    {
        "Int8QuantizationConfig" => quantizers,
        "Int4QuantizationConfig" => [.. quantizers, "block_size"],
        "Float8QuantizationConfig" or "TernaryQuantizationConfig" => [],
        "GPTQConfig" =>
        [
            .. ofCalibration, "weight_bits", "group_size", "calibration_batch_size", "per_channel", "hessian_damping", "symmetric",
            "activation_order",
        ],
        "AWQConfig" => [.. ofCalibration, "weight_bits", "group_size", "num_grid_points", "apply_clip"],
        _ => null,
    };

    private static Quantization? Of(string name, JsonValue config) => name switch
    {
        "Int8QuantizationConfig" => new(QuantizationMode.Int8),
        "Float8QuantizationConfig" => new(QuantizationMode.Float8),
        "TernaryQuantizationConfig" => new(QuantizationMode.Ternary),
        "Int4QuantizationConfig" when config["block_size"] is { IsNull: true } => new(QuantizationMode.Int4),
        "Int4QuantizationConfig" => KerasQuantizationMode.Sized("int4", $"int4/{Size(config, "block_size", "-1")}"),
        "GPTQConfig" => OfCalibrated("gptq", config),
        _ => OfCalibrated("awq", config),
    };

    private static Quantization? OfCalibrated(string mode, JsonValue config) =>
        KerasQuantizationMode.Sized(mode, $"{mode}/{Size(config, "weight_bits", "4")}/{Size(config, "group_size", "128")}");

    private static string Size(JsonValue config, string name, string absent) =>
        config[name] is not { } given ? absent : given.Kind is JsonKind.Number ? given.Text : "";

    private static string? WhatIsWrong(string name, JsonValue config, Quantization quantization)
    {
        if (quantization.Mode is QuantizationMode.Gptq or QuantizationMode.Awq)
            return ofCalibration.Take(2).FirstOrDefault(argument => config[argument] is null) is { } missing
                ? $"has a {name} without '{missing}'"
                : config.Members.FirstOrDefault(member => !IsTaken(member)) is { Name: { } wrong, Value: var value }
                    ? $"has a {name} that does not accept {JsonText.Short(value)} for '{wrong}'"
                : null;
        foreach (var argument in quantizers)
        {
            if (config[argument] is not { IsNull: false } quantizer)
                continue;
            // Keras takes none for groups, and compares a range of four bits that it has read with one of another type.
            var isInt4 = quantization.Mode is QuantizationMode.Int4;
            if ((isInt4 && (quantization.GroupSize is not null || argument == quantizers[0])) || !IsQuantizer(quantizer))
                return $"has a {name} that does not accept {JsonText.Short(quantizer)} for '{argument}'";
        }

        return null;
    }

    /// <summary>Whether Keras takes the value, which says how data were looked at.</summary>
    private static bool IsTaken(JsonMember member) => member.Name switch
    {
        "num_samples" or "sequence_length" or "calibration_batch_size" or "num_grid_points" => KerasArguments.Integer(member.Value) > 0,
        "hessian_damping" => KerasArguments.Number(member.Value) is >= 0 and <= 1,
        _ => true,
    };

    private static bool IsQuantizer(JsonValue json) =>
        KerasClass.NameOf(json) == "AbsMaxQuantizer" && IsOfKeras(json)
        && json["config"] is { Kind: JsonKind.Object } config
        && config.Members.All(member => member.Name switch
        {
            "axis" or "epsilon" => true,
            "output_dtype" => member.Value is { Kind: JsonKind.String, Text: "int8" },
            "value_range" => member.Value.Items is [var least, var most]
                && KerasArguments.Number(least) >= -128 && KerasArguments.Number(most) <= 127,
            _ => false,
        });

    /// <summary>Keras looks it up by the module under which it exports the class.</summary>
    private static bool IsOfKeras(JsonValue json) => KerasClass.IsPart(json) && json["module"]?.Text == "keras.quantizers";
}
