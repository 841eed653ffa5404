using ParamGen.Compiler.Naming;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Files;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of a TensorFlow Lite model.</summary>
internal static class TensorFlowLiteMembers
{
    /// <summary>The members that a class may have, but for the classes in it, and their types.</summary>
    public static readonly (string Type, string Name)[] All =
    [
        ("string", GeneratedFileMembers.Operators),
        ("int", GeneratedFileMembers.OperatorCount),
        ("int", GeneratedFileMembers.TensorCount),
        ("long", GeneratedFileMembers.ConstantBytes),
        ("long", GeneratedFileMembers.FileBytes),
        ("long", GeneratedFileMembers.PeakActivationBytes),
        ("long", GeneratedFileMembers.ArenaHeadBytes),
        ("long", GeneratedFileMembers.ArenaBytes),
        ("long", GeneratedFileMembers.ArenaBytesToReserve),
    ];

    public static void Write(SourceWriter writer, TensorFlowLiteReport file)
    {
        writer.Constant(GeneratedFileMembers.Operators, file.Operators);
        writer.Constant(GeneratedFileMembers.OperatorCount, file.OperatorCount);
        writer.Constant(GeneratedFileMembers.TensorCount, file.TensorCount, $"The number of tensors, constants among them.");
        writer.Constant(
            GeneratedFileMembers.ConstantBytes,
            file.ConstantBytes,
            $"The bytes of all constants. What several tensors share counts once.");
        writer.Constant(GeneratedFileMembers.FileBytes, file.FileBytes);
        if (file.PeakActivationBytes is { } peak)
            writer.Constant(
                GeneratedFileMembers.PeakActivationBytes,
                peak,
                $"The most bytes of activations that are held at once, without rounding.");
        else
            WriteUnknown(writer, "peak", file.PeakReason, GeneratedFileMembers.PeakActivationBytes);
        if (file.Plan is { } plan)
            WriteArena(writer, file, plan);
        else
            WriteUnknown(writer, "arena", file.PlanReason, [.. GeneratedDeviceMembers.Arena]);
        ValueMembers.WriteQuantized(
            writer,
            GeneratedFileMembers.Inputs,
            "What the model takes, in the order of the file.",
            file.Inputs);
        ValueMembers.WriteQuantized(
            writer,
            GeneratedFileMembers.Outputs,
            "What the model returns, in the order of the file.",
            file.Outputs);
    }

    private static void WriteArena(SourceWriter writer, TensorFlowLiteReport file, MemoryPlan plan)
    {
        writer.Constant(
            GeneratedFileMembers.ArenaHeadBytes,
            plan.HeadBytes,
            $"The bytes of the arena's head, in which the planner places activations and scratch buffers.");
        writer.Constant(
            GeneratedFileMembers.ArenaBytes,
            plan.TotalBytes,
            $"The bytes of the arena that are used on a 32-bit Arm core: a head of {Numbers.Grouped(plan.HeadBytes)} and a tail of "
                + $"{Numbers.Grouped(plan.TailBytes)}. Rules of: {file.Rules}.");
        writer.Constant(
            GeneratedFileMembers.ArenaBytesToReserve,
            plan.BytesToReserve,
            $"The smallest arena that works, {Numbers.Grouped(plan.SmallestBytes)} bytes, and a tenth more for other builds of the "
                + $"interpreter, rounded up to 16 bytes.");
    }

    /// <summary>Members without numbers, whose use says why.</summary>
    private static void WriteUnknown(SourceWriter writer, string what, string reason, params string[] names)
    {
        writer.Reason = SourceWriter.Quoted($"the {what} is not known, because {reason}");
        foreach (var name in names)
            writer.StandIn("long", name);
    }
}
