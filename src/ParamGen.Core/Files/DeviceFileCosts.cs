using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Files;

/// <summary>What a model file costs on a device, for a budget to limit.</summary>
internal static class DeviceFileCosts
{
    /// <summary>The most letters of a tensor's name in a message: TensorFlow names it after all that went into it.</summary>
    private const int MostLetters = 60;

    private const string OtherFile = "the file is no TensorFlow Lite model; remove the limit";

    /// <summary>The cost that a limit is for; null where it is none of a device.</summary>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="file">What is in the file.</param>
    /// <param name="lite">Its numbers; null of a file of another kind.</param>
    public static BudgetCheck.Cost? Of(string limit, FileDescription file, TensorFlowLiteReport? lite) => limit switch
    {
        nameof(BudgetAttribute.MaxConstantBytes) =>
            new(ExpectationRules.PG0407_TooManyConstantBytes, "byte", lite?.ConstantBytes, () => ConstantsOf(file))
            {
                Reason = OtherFile,
            },
        nameof(BudgetAttribute.MaxArenaBytes) =>
            new(
                ExpectationRules.PG0408_ArenaTooLarge,
                "byte",
                lite?.Plan?.BytesToReserve,
                () => HeldIn(lite!.Plan!),
                lite?.Plan is { } plan ? PeakOf(file, plan) : "")
            {
                Reason = lite is null ? OtherFile : $"{lite.PlanReason}; remove the limit",
            },
        nameof(BudgetAttribute.MaxFileBytes) =>
            new(ExpectationRules.PG0409_FileTooLarge, "byte", lite?.FileBytes, () => ConstantsOf(file))
            {
                Reason = OtherFile,
            },
        _ => null,
    };

    private static IEnumerable<(string Name, long Count)> ConstantsOf(FileDescription file) =>
        TensorFlowLiteCounting.Buffers(file.TensorFlowLite!).Select(buffer => (Shortened(buffer.Name), buffer.Bytes));

    private static IEnumerable<(string Name, long Count)> HeldIn(MemoryPlan plan) => plan.HeldAtPeak
        .Select(buffer => (Shortened(buffer.Name), buffer.Bytes))
        .Append(("the interpreter", plan.TailBytes));

    private static string PeakOf(FileDescription file, MemoryPlan plan) => plan.PeakOperator is var peak && peak < 0
        ? "its start"
        : $"operator {peak + 1}, {file.TensorFlowLite!.Main.Operators[peak].Kind},";

    private static string Shortened(string name)
    {
        var first = name.Split(';')[0];
        return first.Length > MostLetters ? "…" + first.Substring(first.Length - MostLetters) : first;
    }
}
