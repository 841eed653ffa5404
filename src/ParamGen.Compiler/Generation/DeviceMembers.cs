using ParamGen.Compiler.Naming;
using ParamGen.Core.Advice.Devices;
using ParamGen.Core.Devices;
using ParamGen.Core.Outputs;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>The class with the constants of a model on a device.</summary>
internal static class DeviceMembers
{
    /// <summary>The most operators that a comment names.</summary>
    private const int MaxNamed = 6;

    /// <summary>The members and their types.</summary>
    private static readonly (string Type, string Name)[] all =
    [
        ("string", GeneratedDeviceMembers.Operators),
        ("int", GeneratedDeviceMembers.OperatorCount),
        ("int", GeneratedDeviceMembers.TensorCount),
        ("long", GeneratedDeviceMembers.ParameterBytes),
        ("long", GeneratedDeviceMembers.ConstantBytes),
        ("long", GeneratedDeviceMembers.PeakActivationBytes),
        .. GeneratedDeviceMembers.Arena.Select(name => ("long", name)),
        ("long", GeneratedDeviceMembers.FileBytes),
    ];

    public static void Write(SourceWriter writer, DeviceReport device)
    {
        writer.Comment($"What the model costs as an int8 TensorFlow Lite file with a batch size of 1. Rules of: {device.Rules}.");
        writer.Open("public static class " + GeneratedDeviceMembers.TensorFlowLite);
        writer.Constant(GeneratedDeviceMembers.Operators, device.Operators);
        writer.Constant(GeneratedDeviceMembers.OperatorCount, device.OperatorCount);
        writer.Constant(GeneratedDeviceMembers.TensorCount, device.TensorCount);
        writer.Constant(
            GeneratedDeviceMembers.ParameterBytes,
            device.ParameterBytes,
            $"The bytes of kernels, biases and tables: 1 for each number of a kernel or a table, 4 for each of a bias.");
        writer.Constant(
            GeneratedDeviceMembers.ConstantBytes,
            device.ConstantBytes,
            $"The bytes of all constants in the file, shapes, axes and paddings among them{Tolerance(device)}.");
        writer.Constant(
            GeneratedDeviceMembers.PeakActivationBytes,
            device.Plan.PeakBytes,
            $"The most bytes of activations that are held at once, without alignment: {Peak(device)}.");
        if (device.Runs)
            WriteArena(writer, device);
        else
            WriteNoArena(writer, device);
        writer.Constant(
            GeneratedDeviceMembers.FileBytes,
            device.FileBytes,
            $"About the bytes of the file: an estimate, since the file also holds names.");
        writer.Close();
    }

    /// <summary>The same without numbers, in a model that is refused.</summary>
    public static void WriteStandIns(SourceWriter writer)
    {
        writer.Obsolete();
        writer.Open("public static class " + GeneratedDeviceMembers.TensorFlowLite);
        foreach (var (type, name) in all)
            writer.StandIn(type, name);
        writer.Close();
    }

    private static void WriteArena(SourceWriter writer, DeviceReport device)
    {
        var plan = device.Plan;
        writer.Constant(
            GeneratedDeviceMembers.ArenaHeadBytes,
            plan.HeadBytes,
            $"The bytes of the arena's head, in which the planner places activations and scratch buffers.");
        writer.Constant(
            GeneratedDeviceMembers.ArenaBytes,
            plan.TotalBytes,
            $"The bytes of the arena that are used on a 32-bit Arm core: a head of {Numbers.Grouped(plan.HeadBytes)} and a tail of "
                + $"{Numbers.Grouped(plan.TailBytes)}.");
        writer.Constant(
            GeneratedDeviceMembers.ArenaBytesToReserve,
            plan.BytesToReserve,
            $"The smallest arena that works, {Numbers.Grouped(plan.SmallestBytes)} bytes, and a tenth more for other builds of the "
                + $"interpreter, rounded up to 16 bytes.");
    }

    private static void WriteNoArena(SourceWriter writer, DeviceReport device)
    {
        var (kind, layer) = device.Missing[0];
        writer.Reason = SourceWriter.Quoted(MissingOperator.TheRule.Text(CSharpWording.Instance, layer, kind));
        foreach (var name in GeneratedDeviceMembers.Arena)
            writer.StandIn("long", name);
    }

    private static string Tolerance(DeviceReport device) => device.ScalarCount == 0
        ? ""
        : $"; up to {Numbers.Of(device.ScalarCount, "byte")} less where single numbers are equal";

    private static string Peak(DeviceReport device)
    {
        var plan = device.Plan;
        var held = plan.HeldAtPeak.ToList();
        var at = plan.PeakOperator < 0
            ? "before the first operator"
            : $"at {device.Graph.Operators[plan.PeakOperator].Kind}, operator {plan.PeakOperator + 1}";
        return held.Count is < 2 or > MaxNamed
            ? $"{Numbers.Grouped(plan.PeakBytes)} {at}"
            : $"{string.Join(" + ", held.Select(buffer => Numbers.Grouped(buffer.Bytes)))} = {Numbers.Grouped(plan.PeakBytes)} {at}";
    }
}
