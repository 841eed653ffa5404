namespace ParamGen.Core.Devices;

/// <summary>The type of a tensor's elements.</summary>
internal enum DeviceType
{
    Int8,
    Int32,
    Float32,
}

internal static class DeviceTypes
{
    public static int SizeInBytes(this DeviceType type) => type is DeviceType.Int8 ? 1 : 4;

    /// <summary>The number of elements of a shape; 1 for a scalar.</summary>
    public static long CountOf(IEnumerable<long> shape)
    {
        var count = 1L;
        foreach (var size in shape)
            count = checked(count * size);
        return count;
    }
}
