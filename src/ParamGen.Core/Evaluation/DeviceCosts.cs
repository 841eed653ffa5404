using ParamGen.Core.Devices;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>What a model costs on a device, for a budget to limit.</summary>
internal static class DeviceCosts
{
    private static readonly Phrase notAsked =
        Phrase.Of($"the class has no {Word.Layer("TensorFlowLite")}; add it, or remove the limit");

    /// <summary>The cost that a limit is for; null where it is none of a device.</summary>
    public static BudgetCheck.Cost? Of(string limit, DeviceReport? device) => limit switch
    {
        nameof(BudgetAttribute.MaxConstantBytes) =>
            new(ExpectationRules.PG0407_TooManyConstantBytes, "byte", device?.ConstantBytes, () => ConstantsOf(device!))
            {
                Reason = notAsked,
            },
        nameof(BudgetAttribute.MaxArenaBytes) =>
            new(
                ExpectationRules.PG0408_ArenaTooLarge,
                "byte",
                device is { Runs: true } ? device.Plan.BytesToReserve : null,
                () => HeldIn(device!),
                device is null ? "" : PeakOf(device))
            {
                Reason = device is { Missing: [var (kind, layer), ..] }
                    ? $"'{layer}' needs {kind}, which TensorFlow Lite Micro does not have; change the layer, or remove the limit"
                    : notAsked,
            },
        nameof(BudgetAttribute.MaxFileBytes) =>
            new(ExpectationRules.PG0409_FileTooLarge, "byte", device?.FileBytes, () => ConstantsOf(device!))
            {
                Reason = notAsked,
                IsEstimate = true,
            },
        _ => null,
    };

    private static IEnumerable<(string Name, long Count)> ConstantsOf(DeviceReport device) => device.Graph.Operators
        .GroupBy(op => op.Layer)
        .Select(layer => (layer.Key, layer.Sum(op => op.Constants.Sum(constant => constant.Bytes))));

    /// <summary>What is in the arena at the peak: activations, and what the interpreter keeps.</summary>
    private static IEnumerable<(string Name, long Count)> HeldIn(DeviceReport device) => device.Plan.HeldAtPeak
        .Select(buffer => (buffer.Name, buffer.Bytes))
        .Append(("the interpreter", device.Plan.TailBytes));

    private static string PeakOf(DeviceReport device)
    {
        if (device.Plan.PeakOperator is var peak && peak < 0)
            return "its start";
        var op = device.Graph.Operators[peak];
        return $"operator {peak + 1}, {op.Kind} of '{op.Layer}',";
    }
}
