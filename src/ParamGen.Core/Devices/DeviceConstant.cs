using System.Globalization;

namespace ParamGen.Core.Devices;

/// <summary>A tensor of constants. Two constants with equal content are stored once.</summary>
/// <param name="shape">The size of each axis; empty for a scalar.</param>
/// <param name="content">What identifies the content; null for learned numbers, which equal no others.</param>
internal sealed class DeviceConstant(IReadOnlyList<long> shape, string? content = null)
{
    public IReadOnlyList<long> Shape => shape;

    public string? Content => content;

    /// <summary>The whole numbers that it stores, where they are known.</summary>
    public IReadOnlyList<long> Numbers { get; init; } = [];

    /// <summary>Whether it stores whole numbers such as a shape, rather than numbers of the network.</summary>
    public bool IsStructure { get; init; }

    /// <summary>The bytes of an element: 4 for biases and whole numbers, 1 for other numbers of the network.</summary>
    public int Width { get; init; } = 1;

    /// <summary>Whether it is a single number below zero.</summary>
    public bool IsNegative { get; init; }

    public bool IsScalar => shape.Count == 0;

    /// <summary>Whether it is learned, and so shared only with other calls of its layer.</summary>
    public bool IsLearned => content is null;

    public long Bytes => checked(DeviceTypes.CountOf(shape) * Width);

    private DeviceConstant? narrow;

    /// <summary>The same with elements of one byte: what no kernel takes in as a bias. One for all its readers.</summary>
    public DeviceConstant AsInt8() => Width == 1
        ? this
        : narrow ??= new(shape, content) { IsStructure = IsStructure, Numbers = Numbers, IsNegative = IsNegative };

    /// <summary>A list of whole numbers: a shape, axes, paddings.</summary>
    public static DeviceConstant Integers(params long[] numbers) =>
        new([numbers.Length], Text(numbers)) { Width = 4, IsStructure = true, Numbers = numbers };

    /// <summary>A single whole number.</summary>
    public static DeviceConstant Integer(long number) => new([], Text([number])) { Width = 4, IsStructure = true };

    /// <summary>Two numbers for each axis: what is put before it and after it.</summary>
    public static DeviceConstant Pairs(params (long Before, long After)[] pairs) =>
        new([pairs.Length, 2], string.Join(";", pairs.Select(pair => Text([pair.Before, pair.After])))) { Width = 4, IsStructure = true };

    /// <summary>A single number of the network, which is known.</summary>
    public static DeviceConstant Number(double number) =>
        new([], "number " + number.ToString("R", CultureInfo.InvariantCulture)) { IsNegative = number < 0 };

    /// <summary>A bias of zeros.</summary>
    public static DeviceConstant Zeros(long count) =>
        new([count], ZerosOf(count)) { Width = 4 };

    /// <summary>The content of a bias of zeros. A single one is the same as the whole number 0.</summary>
    private static string ZerosOf(long count) => count == 1 ? Text([0]) : "zeros " + Text([count]);

    private static string Text(long[] numbers) =>
        string.Join(",", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
