using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads what a layer computes in and how it is quantized: a word such as "mixed_float16" or "int8_from_float32", or an object of one
/// of Keras's classes of policies.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
internal static class KerasPolicy
{
    private const string From = "_from_";

    private static readonly string[] ofQuantized = ["mode", "source_name"];

    private static readonly Dictionary<string, DType> types = Enum.GetValues(typeof(DType)).Cast<DType>().ToDictionary(type => type switch
    {
        DType.MixedFloat16 => "mixed_float16",
        DType.MixedBFloat16 => "mixed_bfloat16",
        _ => type.ToString().ToLowerInvariant(),
    });

    /// <summary>Keras's word for what a layer computes in.</summary>
    public static string WordOf(DType type) => types.First(word => word.Value == type).Key;

    /// <summary>The policy; null where there is none, with the reason.</summary>
    public static Policy? Read(JsonValue value, out string reason)
    {
        reason = $"does not accept {JsonText.Short(value)} for 'dtype'";
        return value.Kind switch
        {
            JsonKind.Null => Policy.Default,
            JsonKind.String when value.Text.Contains(From) => OfWord(value.Text, out reason),
            JsonKind.String => OfType(value.Text, out reason),
            JsonKind.Object when KerasClass.ConfigOf(value) is { Kind: JsonKind.Object } config =>
                OfObject(KerasClass.NameOf(value), config, out reason),
            _ => null,
        };
    }

    private static Policy? OfType(string word, out string reason)
    {
        reason = $"does not support '{word}' for 'dtype'{KerasEnumNames.DidYouMean(word, types.Keys)}";
        return types.TryGetValue(word, out var type) ? new(type) : null;
    }

    /// <summary>"int4/128_from_float32": a mode, with its sizes, and what the layer computes in.</summary>
    private static Policy? OfWord(string word, out string reason)
    {
        reason = $"does not support '{word}' for 'dtype'";
        if (word.Split([From], StringSplitOptions.None) is not [var mode, var source] || KerasQuantizationMode.Start(mode) is not { } start)
            return null;
        var isSized = start is "gptq" or "awq" || (start is "int4" && mode.Contains('/'));
        return Quantized(isSized ? start : null, mode, source, out reason);
    }

    private static Policy? OfObject(string name, JsonValue config, out string reason)
    {
        string[]? known = name switch
        {
            "DTypePolicy" or "FloatDTypePolicy" or "Policy" => ["name"],
            "QuantizedDTypePolicy" or "TernaryDTypePolicy" or "Int4DTypePolicy" or "GPTQDTypePolicy" or "AWQDTypePolicy" => ofQuantized,
            "QuantizedFloat8DTypePolicy" => [.. ofQuantized, "amax_history_length"],
            _ => null,
        };
        reason = known is null ? $"does not support '{name}' for 'dtype'"
            : Unknown(config, known) is { } member
                ? $"has a {name} that does not accept {JsonText.Short(member.Value)} for '{member.Name}'"
            : "";
        if (reason.Length > 0)
            return null;
        if (known is ["name"])
            return config["name"] is { IsNull: false } word ? OfType(word.Text, out reason) : Policy.Default;
        if (config["mode"] is not { } mode)
        {
            reason = $"has a {name} without a 'mode'";
            return null;
        }

        var sized = name switch { "Int4DTypePolicy" => "int4", "GPTQDTypePolicy" => "gptq", "AWQDTypePolicy" => "awq", _ => null };
        var source = config["source_name"] is { IsNull: false } given ? given.Text : "float32";
        if (Quantized(sized, mode.Text, source, out reason) is not { } policy)
            return null;
        return config["amax_history_length"] is { } length
            ? policy with { Quantization = policy.Quantization! with { HistoryLength = KerasArguments.Integer(length)!.Value } }
            : policy;
    }

    /// <summary>A member that a policy does not have, or whose value it does not take.</summary>
    private static JsonMember? Unknown(JsonValue config, string[] known)
    {
        foreach (var member in config.Members)
        {
            var isTaken = member.Name is "amax_history_length"
                ? KerasArguments.Integer(member.Value) is >= 0
                : member.Value.Kind is JsonKind.String || (member.Value.IsNull && member.Name != "mode");
            if (!isTaken || !known.Contains(member.Name))
                return member;
        }

        return null;
    }

    /// <param name="sized">The mode whose sizes are written with it; null where there are none.</param>
    /// <param name="mode">The mode: "int8", "int4/128", "gptq/4/128".</param>
    /// <param name="source">What the layer computes in.</param>
    /// <param name="reason">What is wrong.</param>
    private static Policy? Quantized(string? sized, string mode, string source, out string reason)
    {
        if (OfType(source, out reason) is not { } computed)
            return null;
        var quantization = sized is null ? KerasQuantizationMode.Plain(mode) : KerasQuantizationMode.Sized(sized, mode);
        if (quantization is null)
        {
            reason = $"has the mode of quantization '{mode}', which is not {KerasQuantizationMode.Form(sized)}";
            return null;
        }

        reason = $"cannot be quantized to int8 from '{source}', because it computes in float16";
        var isRefused = quantization.Mode is QuantizationMode.Int8 && computed.DType is DType.Float16 or DType.MixedFloat16;
        return isRefused ? null : computed with { Quantization = quantization };
    }
}
