using ParamGen.Core.Collections;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Model;

namespace ParamGen.Core.Devices;

/// <summary>The device that a network is for. Compared by value.</summary>
/// <param name="Kernels">The kernels with which the interpreter is built.</param>
internal sealed record DeviceTarget(DeviceKernels Kernels)
{
    /// <summary>Whether the network is converted with an unknown batch size, rather than 1.</summary>
    public bool HasUnknownBatch { get; init; }

    /// <summary>The target that an attribute's arguments say.</summary>
    public static DeviceTarget Of(EquatableArray<Argument> arguments) => new(arguments
        .Select(argument => argument.Value is ArgumentValue.Member { Value: DeviceKernels kernels } ? kernels : default)
        .LastOrDefault(kernels => kernels is not DeviceKernels.Reference));

    public InterpreterTables Tables => Kernels is DeviceKernels.CmsisNN ? InterpreterTables.CmsisNN : InterpreterTables.Reference;
}
