using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// What a file says of how a layer is quantized, as Keras resolves it: the layer's policy decides about the mode, and its
/// <c>quantization_config</c> about the sizes.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal static class KerasQuantization
{
    /// <summary>The member of a config that says how the layer was quantized.</summary>
    public const string Config = "quantization_config";

    private static readonly DType[] floats =
        [DType.Float16, DType.BFloat16, DType.Float32, DType.Float64, DType.MixedFloat16, DType.MixedBFloat16];

    private const string normalized = "is quantized in a SpectralNormalization, which is not supported";

    private static readonly QuantizationMode[] ofTables = [QuantizationMode.Int8, QuantizationMode.Int4];

    private static readonly QuantizationMode[] ofSums = [.. ofTables, QuantizationMode.Float8, QuantizationMode.Gptq, QuantizationMode.Awq];

    /// <summary>The modes of a kind; none of a kind of which Keras cannot call a quantized layer.</summary>
    public static IReadOnlyList<QuantizationMode> ModesOf(string kind) => kind switch
    {
        "Dense" => [.. ofSums, QuantizationMode.Ternary],
        "EinsumDense" => ofSums,
        "Embedding" or "ReversibleEmbedding" => ofTables,
        _ => [],
    };

    public static string CannotBeCalled(Quantization quantization) =>
        $"has the mode of quantization '{Word(quantization)}', in which Keras cannot call it";

    /// <summary>The layer with what its config says of its policy and its quantization.</summary>
    /// <param name="json">The layer in the file.</param>
    /// <param name="source">The layer without it.</param>
    /// <param name="wrapper">The kind that wraps it; null for none.</param>
    /// <param name="isOld">Whether Keras 1 or 2 has written it.</param>
    /// <param name="errors">Takes what cannot be read.</param>
    public static LayerSource Read(JsonValue json, LayerSource source, LayerKind? wrapper, bool isOld, KerasErrors errors)
    {
        if (json["config"] is not { } config || KerasClass.IsOperator(json) || Catalogue.Find(source.Kind) is not { } kind)
            return source;
        var settings = KerasQuantizationConfig.Read(config[Config], out var wrong);
        if (wrong is not null)
            return Refuse(config[Config]!.Position, wrong);
        if (KerasLayerPolicies.Read(json, kind, out wrong) is not { } policies)
            return wrong is null ? source : Refuse(config["dtype"]!.Position, wrong);
        if (!isOld && kind.Name != Catalogue.Input && policies.Own is { DType: DType.Int8, Quantization: null })
            return Refuse(config["dtype"]!.Position, "has the 'dtype' 'int8', which Keras takes for a mode of quantization");

        if (policies.IsOfMap)
            source = source.With(nameof(LayerAttribute.DType), policies.Own.DType);
        var quantization = Resolved(policies.Own.Quantization, settings, policies.IsOfMap);
        var inner = policies.Inner.Map(policy => policy with
        {
            Policy = policy.Policy with { Quantization = Resolved(policy.Policy.Quantization, null, isOfMap: true) },
        });
        wrong = WhatIsWrong(source.Kind, source, quantization)
            ?? inner.Select(policy => WhatIsWrong(policy, source)).FirstOrDefault(reason => reason is not null)
            ?? (quantization is not null && wrapper?.Name == "SpectralNormalization" ? normalized : null);
        return wrong is null
            ? source with { Quantization = quantization, InnerPolicies = inner }
            : Refuse((config["dtype"] ?? config).Position, wrong);

        LayerSource Refuse(int position, string reason)
        {
            errors.Add(KerasError.Argument(position, kind.Name, reason));
            return source;
        }
    }

    private static string Word(Quantization quantization) => KerasQuantizationMode.Word(quantization.Mode);

    /// <summary>The quantization with the sizes that count.</summary>
    private static Quantization? Resolved(Quantization? quantization, Quantization? settings, bool isOfMap) => quantization?.Mode switch
    {
        QuantizationMode.Int4 or QuantizationMode.Gptq or QuantizationMode.Awq when settings?.Mode == quantization.Mode => settings,
        // Keras asks the map itself for the length, and takes its default.
        QuantizationMode.Float8 when isOfMap => quantization with { HistoryLength = Quantization.DefaultHistoryLength },
        _ => quantization,
    };

    private static string? WhatIsWrong(string kind, LayerSource source, Quantization? quantization)
    {
        if (quantization is null)
            return null;
        var (mode, word) = (quantization.Mode, Word(quantization));
        if (ModesOf(kind) is var modes && !modes.Contains(mode))
            return modes.Count == 0 ? CannotBeCalled(quantization) : $"has the mode of quantization '{word}', which {kind} does not have";
        if (mode is QuantizationMode.Gptq or QuantizationMode.Awq && quantization.Bits is null)
            return $"has the mode of quantization '{word}' without its sizes";
        if (mode is QuantizationMode.Gptq or QuantizationMode.Awq or QuantizationMode.Ternary
            && source.ValueOf("LoraRank") is ArgumentValue.Integer { Value: > 0 })
            return $"has a 'lora_rank', which Keras does not support with '{word}'";
        if (source.TextOf("Equation") is not { } text || Equation.Parse(text) is not { } equation || !quantization.ReplacesKernel)
            return null;
        if (equation.Elided is not Elided.Nothing || KernelScale.AxesOf(equation) is null)
            return $"has the equation '{text}', which Keras cannot quantize to '{word}'";
        return mode is QuantizationMode.Gptq or QuantizationMode.Awq && equation.Kernel.Length is not (2 or 3)
            ? $"has a kernel of {equation.Kernel.Length} axes, but '{word}' takes 2 or 3"
            : null;
    }

    /// <summary>What is wrong with a projection, which is a layer of its own within the layer.</summary>
    private static string? WhatIsWrong(InnerPolicy inner, LayerSource source)
    {
        if (!floats.Contains(inner.Policy.DType))
            return $"has a DTypePolicyMap with '{inner.Policy.DType.ToString().ToLowerInvariant()}' for '{inner.Layer}'";
        var isWide = source.ValueOf("OutputShapeByAxis") is ArgumentValue.Integers { Values.Count: > 1 };
        return inner.Policy.Quantization is { Mode: QuantizationMode.Gptq or QuantizationMode.Awq } quantization
            && inner.Layer == "attention_output" && isWide
            ? $"has a kernel of more than 3 axes for '{inner.Layer}', but '{Word(quantization)}' takes 2 or 3"
            : WhatIsWrong("EinsumDense", new(inner.Layer, default), inner.Policy.Quantization);
    }
}
