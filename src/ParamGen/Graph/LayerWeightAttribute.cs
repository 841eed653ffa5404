using System.Diagnostics;

namespace ParamGen;

/// <summary>Declares a weight of a custom layer, beside the layer's <see cref="LayerShapeAttribute"/>.</summary>
/// <remarks>
/// The shape is written with the names of the signature. A layer has one such attribute for each of its weights.
/// Rejected: a shape that cannot be read, or with a name that is neither an axis of an input nor an integer constant of the class; a weight
/// whose size is unknown where the layer is used; two weights of one name; a class without <see cref="LayerShapeAttribute"/>.
/// <para>Source: <see href="https://keras.io/api/layers/base_layer/">Keras, the base Layer class, add_weight</see>.</para>
/// </remarks>
/// <example><c>[LayerWeight("kernel", "(width, Units)")] [LayerWeight("steps", "()", Trainable = false)]</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class LayerWeightAttribute : Attribute
{
    /// <summary>Declares a weight of the given name and shape.</summary>
    /// <param name="name">Keras's name of the weight: <c>kernel</c>. Rejected: an empty name, or one that another weight has.</param>
    /// <param name="shape">
    /// The shape: <c>(width, 4 * width)</c>, or <c>()</c> for a single number. Rejected: a text that is not a shape.
    /// </param>
    public LayerWeightAttribute(string name, string shape)
    {
        Name = name;
        Shape = shape;
    }

    /// <summary>Keras's name of the weight: <c>kernel</c>. Rejected: an empty name, or one that another weight has.</summary>
    public string Name { get; }

    /// <summary>
    /// The shape: <c>(width, 4 * width)</c>, or <c>()</c> for a single number. Rejected: a text that is not a shape.
    /// </summary>
    public string Shape { get; }

    /// <summary>
    /// Whether training updates the weight. Default: true. The weights of a frozen layer are non-trainable, whatever this says.
    /// </summary>
    public bool Trainable { get; set; } = true;

    /// <summary>
    /// The data type of the weight, which determines its size in bytes. Default: not set, that of the layer's weights.
    /// </summary>
    public DType DType { get; set; }
}
