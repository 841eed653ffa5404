using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Whether a tensor is the weight that it stands for.</summary>
internal static class Agreement
{
    /// <summary>Whether the shapes are the same, as the version that wrote the file lays them out.</summary>
    public static bool OfShapes(ExpectedWeight weight, StoredWeight tensor) =>
        weight.Weight.Shape.ToString() == tensor.Shape
            || (IsOld(tensor) && OldShapes(weight).Any(shape => tensor.Tensor.Shape.SequenceEqual(shape)));

    /// <summary>Whether the types are the same. Keras 2 counts in 64 bits what Keras 3 counts in 32.</summary>
    public static bool OfTypes(ExpectedWeight weight, StoredWeight tensor) =>
        weight.Weight.DType.Word() == tensor.Tensor.Type || (weight.Weight.DType, tensor.Tensor.Type) is (DType.Int32, "int64");

    /// <summary>Whether Keras 1 named the tensor: in one word with its layer.</summary>
    private static bool IsOld(StoredWeight tensor)
    {
        var parts = tensor.Tensor.Name.Split(':')[0].Split('/');
        return parts[parts.Length - 1].EndsWith("_" + tensor.Place.Substring(tensor.Place.LastIndexOf('/') + 1), StringComparison.Ordinal);
    }

    /// <summary>
    /// Kernels of Keras 1: a convolution along one axis has a second one of size 1, and one in Theano's layout has filters and channels
    /// before the window.
    /// </summary>
    /// <remarks>
    /// Source: <see href="https://github.com/keras-team/keras/blob/1.2.2/keras/layers/convolutional.py">Keras 1.2.2</see>.
    /// </remarks>
    private static IEnumerable<IEnumerable<long>> OldShapes(ExpectedWeight weight)
    {
        var shape = weight.Weight.Sizes;
        if (shape.Length < 3)
            yield break;
        if (shape.Length == 3)
            yield return [shape[0], 1, shape[1], shape[2]];
        yield return [shape[shape.Length - 1], shape[shape.Length - 2], .. shape.Take(shape.Length - 2)];
    }
}
