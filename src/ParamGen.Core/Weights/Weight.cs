using ParamGen.Core.Arithmetic;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Weights;

/// <summary>A tensor of numbers that a layer learns or keeps.</summary>
/// <param name="Path">Keras's path to the weight within its layer: <c>kernel</c>, <c>forward_lstm/lstm_cell/kernel</c>.</param>
/// <param name="Shape">Its shape, in which every size is known.</param>
/// <param name="Trainable">Whether training changes it.</param>
/// <param name="DType">The type of its numbers.</param>
internal sealed record Weight(string Path, Shape Shape, bool Trainable, DType DType)
{
    /// <summary>
    /// The object within the layer that holds the weight, as files of Keras 3 name it: <c>cell</c>, <c>forward_layer/cell</c>. Empty for
    /// the layer itself.
    /// </summary>
    public string Holder { get; init; } = "";

    /// <summary>Its number among the variables of its holder in such a file; null for the next one that is free.</summary>
    public int? Slot { get; init; }

    /// <summary>Whether such a file has it: an adapter is merged into its kernel before.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>A holder within another one.</summary>
    public static string HolderOf(string outer, string inner) =>
        inner.Length == 0 ? outer : outer.Length == 0 ? inner : outer + "/" + inner;

    /// <summary>What the layer does with it.</summary>
    public WeightRole Role { get; init; }

    /// <summary>Keras's name of the weight: the last part of its path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The sizes of its axes.</summary>
    public long[] Sizes => Shape.Dims.Map(static size => size ?? 0);

    public long Count => Shape.Size ?? 0;

    public Product Product => new(Shape.Dims);

    public long Bytes => Count * DType.SizeInBytes();
}
