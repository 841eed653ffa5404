namespace ParamGen.Core.Devices;

/// <summary>A tensor that is computed while a network runs on one sample: an input, or the result of an operator.</summary>
internal sealed class DeviceTensor(IReadOnlyList<long> shape, DeviceType type = DeviceType.Int8)
{
    public IReadOnlyList<long> Shape { get; set; } = shape;

    public DeviceType Type { get; set; } = type;

    /// <summary>What an input is called; empty for the result of an operator.</summary>
    public string Name { get; init; } = "";

    /// <summary>The operator whose result it is; null for an input.</summary>
    public DeviceOperator? Producer { get; set; }

    /// <summary>The operators that read it, once for each operand.</summary>
    public List<DeviceOperator> Takers { get; } = [];

    public int Rank => Shape.Count;

    public long Last => Shape[Shape.Count - 1];

    public long Count => DeviceTypes.CountOf(Shape);

    /// <summary>The same with elements of another type.</summary>
    public DeviceTensor As(DeviceType type)
    {
        Type = type;
        return this;
    }

    public long Bytes => checked(Count * Type.SizeInBytes());
}
