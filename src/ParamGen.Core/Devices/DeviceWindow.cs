using ParamGen.Core.Collections;

namespace ParamGen.Core.Devices;

/// <summary>How an operator slides over an image: two numbers each, for rows and columns.</summary>
/// <param name="Size">The size of the kernel.</param>
/// <param name="Strides">How far it moves.</param>
/// <param name="Dilation">The distance between the kernel's taps.</param>
/// <param name="IsSame">Whether the edges are padded so that each stride gives a position.</param>
internal sealed record DeviceWindow(
    EquatableArray<long> Size,
    EquatableArray<long> Strides,
    EquatableArray<long> Dilation,
    bool IsSame)
{
    public long Groups { get; init; } = 1;

    public bool IsOneByOne => Size.All(size => size == 1);

    /// <summary>The positions that the window takes on an axis of so many values.</summary>
    public long Positions(long count, int axis)
    {
        var extent = ((Size[axis] - 1) * Dilation[axis]) + 1;
        return IsSame ? (count + Strides[axis] - 1) / Strides[axis] : ((count - extent) / Strides[axis]) + 1;
    }
}
