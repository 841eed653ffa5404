using ParamGen.Core.Devices;

namespace ParamGen.Core.Evaluation;

/// <summary>What a model costs, for a budget to limit.</summary>
/// <param name="Parameters">The parameters; null where they are not known.</param>
/// <param name="ParameterBytes">Their bytes; null where they are not known.</param>
/// <param name="MultiplyAdds">The multiply-adds; null where they are not known.</param>
internal sealed record Costs(long? Parameters, long? ParameterBytes, long? MultiplyAdds)
{
    private const string UnknownSize = "it depends on a size that is unknown until run time; set the size, or remove the limit";

    /// <summary>Why the parameters and their bytes are not known, where they are not, and what to do.</summary>
    public string ParametersReason { get; init; } = "";

    /// <summary>Why the multiply-adds are not known, where they are not, and what to do.</summary>
    public string MultiplyAddsReason { get; init; } = UnknownSize;

    /// <summary>Why the bytes of activations are not known, where they are not, and what to do.</summary>
    public string ActivationBytesReason { get; init; } = UnknownSize;

    /// <summary>The bytes of activations that are held at once; null where they are not known.</summary>
    public long? ActivationBytes { get; init; }

    /// <summary>The layer that runs when the most activations are held.</summary>
    public string Moment { get; init; } = "";

    /// <summary>What it costs on a device; null where that is not known.</summary>
    public DeviceReport? Device { get; init; }

    /// <summary>What a limit for devices is compared with where a file tells it; null where layers do.</summary>
    public Func<string, BudgetCheck.Cost?>? OfFile { get; init; }

    /// <summary>What the parameters are made of.</summary>
    public Func<IEnumerable<(string Name, long Count)>> ParameterParts { get; init; } = static () => [];

    /// <summary>What their bytes are made of.</summary>
    public Func<IEnumerable<(string Name, long Count)>> ByteParts { get; init; } = static () => [];

    /// <summary>What the multiply-adds are made of.</summary>
    public Func<IEnumerable<(string Name, long Count)>> MultiplyAddParts { get; init; } = static () => [];

    /// <summary>What the bytes of activations are made of.</summary>
    public Func<IEnumerable<(string Name, long Count)>> ActivationParts { get; init; } = static () => [];

    /// <summary>The costs of a network.</summary>
    public static Costs Of(NetworkReport report) => new(report.TotalParameters, report.Bytes, report.MultiplyAdds)
    {
        ActivationBytes = report.Peak?.Bytes,
        Device = report.Device,
        Moment = report.Peak?.Layer ?? "",
        ParameterParts = () => report.Layers.Select(layer => (layer.Name, layer.Parameters)),
        ByteParts = () => report.Layers.Select(layer => (layer.Name, layer.Bytes)),
        MultiplyAddParts = () => report.Layers.Select(layer => (layer.Name, layer.TotalMultiplyAdds ?? 0)),
        ActivationParts = () => report.Peak!.Held.Select(activation => (activation.Layer, activation.Bytes)),
    };
}
