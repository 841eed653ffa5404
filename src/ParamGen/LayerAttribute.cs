using System.Diagnostics;

namespace ParamGen;

/// <summary>The base class of all layers. The order of the attributes on a class is the order of the layers.</summary>
/// <remarks>
/// Each attribute has the name of a Keras layer. Keras's required arguments are constructor parameters, in Keras's order. Keras's optional
/// arguments are properties, with Keras's default as the initial value.
/// Compiled assemblies contain neither the attributes nor a reference to ParamGen, unless <c>PARAMGEN_ATTRIBUTES</c> is defined.
/// <para>Source: <see href="https://keras.io/api/layers/base_layer/">Keras, the base Layer class</see>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public abstract class LayerAttribute : Attribute
{
    private protected LayerAttribute()
    {
    }

    /// <summary>
    /// The name of the layer, unique in its network. Default: Keras's default name, which is the layer's kind in snake case and, from the
    /// second layer of a kind on, a number: <c>conv2d</c>, <c>conv2d_1</c>. The class of the layer's generated constants has this name in
    /// PascalCase. Rejected: a name that another layer has, or one with a slash.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The name of the layer whose output is this layer's input. Default: the previous layer. Rejected: a name that no layer has.
    /// </summary>
    public string? Input { get; set; }

    /// <summary>
    /// Whether training updates the layer's weights, those of layers inside it included, as when <c>layer.trainable = False</c> is set in
    /// Keras. Default: true. Frozen weights count as non-trainable parameters.
    /// </summary>
    public bool Trainable { get; set; } = true;

    /// <summary>
    /// The data type of the layer's values, which determines the size of its weights in bytes. Default: the one that the class sets with
    /// <c>[DType]</c>, which does not apply to inputs, look-ups and hashes, or else <see cref="DType.Float32"/>.
    /// </summary>
    public DType DType { get; set; } = DType.Float32;

    /// <summary>
    /// The expected number of parameters of the layer, such as 448. Default: not set, not checked. Rejected: any other number; the error
    /// reports the actual one.
    /// </summary>
    public long ExpectedParameters { get; set; } = Unset.Integer;

    /// <summary>
    /// The expected shape of the layer's output, or first output, per sample and without the batch axis: <c>new[] { 26, 26, 16 }</c>, with
    /// <see cref="Dim.Unknown"/> for an unknown size. Default: not set, not checked. Rejected: any other shape; the error reports the
    /// actual one.
    /// </summary>
    public int[]? ExpectedOutput { get; set; }
}
