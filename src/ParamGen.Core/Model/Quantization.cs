namespace ParamGen.Core.Model;

/// <summary>Keras's modes of quantization.</summary>
internal enum QuantizationMode
{
    Int8,
    Int4,
    Float8,
    Ternary,
    Gptq,
    Awq,
}

/// <summary>How a layer stores its kernel, or its table, in fewer bits than it computes in.</summary>
/// <param name="Mode">Keras's mode.</param>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal sealed record Quantization(QuantizationMode Mode)
{
    /// <summary>How many float8 maxima are kept by default.</summary>
    public const int DefaultHistoryLength = 1024;

    /// <summary>How many numbers in a row share a scale; null where all numbers of a channel do.</summary>
    public int? GroupSize { get; init; }

    /// <summary>The bits of a number; null where the mode says it.</summary>
    public int? Bits { get; init; }

    /// <summary>How many of the latest maxima float8 keeps.</summary>
    public int HistoryLength { get; init; } = DefaultHistoryLength;

    /// <summary>Whether packed numbers are stored in place of the kernel. Float8 keeps the kernel, and scales beside it.</summary>
    public bool ReplacesKernel => Mode is not QuantizationMode.Float8;
}
