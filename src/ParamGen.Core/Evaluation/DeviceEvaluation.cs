using ParamGen.Core.Devices;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>What a network costs on a device, or why that is not known.</summary>
/// <param name="Report">The costs; null where there is a problem.</param>
/// <param name="Problems">What is not covered.</param>
/// <param name="BatchDependences">The layers of which the converter makes something else where the batch size is unknown.</param>
internal sealed record DeviceEvaluation(
    DeviceReport? Report,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<BatchDependence> BatchDependences)
{
    /// <summary>The same for a converter that does not know the batch size.</summary>
    public required Func<DeviceEvaluation> WithUnknownBatch { get; init; }
}
