namespace ParamGen;

/// <summary>The kernels with which TensorFlow Lite Micro is built for a device.</summary>
public enum DeviceKernels
{
    /// <summary>The reference kernels, which run everywhere.</summary>
    Reference,

    /// <summary>
    /// CMSIS-NN, Arm's optimized kernels, on a core with DSP instructions: Cortex-M4, M7, M33. Other cores use other amounts of memory.
    /// </summary>
    CmsisNN,
}
