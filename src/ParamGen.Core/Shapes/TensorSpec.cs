using ParamGen.Core.Collections;

namespace ParamGen.Core.Shapes;

/// <summary>A tensor that enters or leaves a network. Immutable, compared by value.</summary>
/// <param name="Layer">The layer that it is the output of: an input layer, or the one whose output leaves.</param>
/// <param name="Ordinal">The number in the name that Keras gives to that layer; null where its name was given.</param>
/// <param name="Kind">That layer's class in Keras.</param>
/// <param name="Shape">Its shape, the batch axis first.</param>
/// <param name="DType">The type of its values; null where it is not known.</param>
internal sealed record TensorSpec(string Layer, int? Ordinal, string Kind, Shape Shape, DType? DType)
{
    /// <summary>Its shape in Keras's notation.</summary>
    public override string ToString() => Shape.ToString();
}

/// <summary>Several tensors.</summary>
internal static class TensorSpecs
{
    public static EquatableArray<Shape> Shapes(this EquatableArray<TensorSpec> tensors) => tensors.Map(static tensor => tensor.Shape);

    /// <summary>Their shapes in Keras's notation.</summary>
    public static string Text(this EquatableArray<TensorSpec> tensors) => tensors.Shapes().Text();
}
