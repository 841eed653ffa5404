using ParamGen.Compiler.Naming;
using ParamGen.Core.Files;

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

    /// <summary>Whether a file has one of these members: not where it is not known.</summary>
    public static bool Has(TensorFlowLiteReport file, string name) => name switch
    {
        GeneratedFileMembers.PeakActivationBytes => file.PeakActivationBytes is not null,
        GeneratedFileMembers.ArenaHeadBytes or GeneratedFileMembers.ArenaBytes or GeneratedFileMembers.ArenaBytesToReserve =>
            file.Plan is not null,
        _ => true,
    };

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
        if (file.Plan is { } plan)
        {
            writer.Constant(
                GeneratedFileMembers.ArenaHeadBytes,
                plan.HeadBytes,
                $"The bytes of activations and scratch buffers in the arena. Computed for {file.Rules}.");
            writer.Constant(
                GeneratedFileMembers.ArenaBytes,
                plan.TotalBytes,
                $"The bytes of the arena that are used on a 32-bit Arm core. Computed for {file.Rules}.");
            writer.Constant(
                GeneratedFileMembers.ArenaBytesToReserve,
                plan.BytesToReserve,
                $"The smallest arena that works, and a tenth more for other versions of the interpreter.");
        }

        ValueMembers.WriteQuantized(writer, GeneratedFileMembers.Inputs, "What the model takes, in the order of the file.", file.Inputs);
        ValueMembers.WriteQuantized(writer, GeneratedFileMembers.Outputs, "What the model returns, in the order of the file.", file.Outputs);
    }
}
