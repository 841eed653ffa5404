using System.Diagnostics;

namespace ParamGen;

/// <summary>
/// A layer of a network. The order of the attributes on a class is the order of the layers.
/// </summary>
/// <remarks>
/// Every layer attribute bears the name of a Keras layer. What Keras requires are the constructor's parameters, in
/// Keras's order; what Keras leaves optional are properties, with Keras's default as their initial value.
/// The compiled assembly keeps neither the attributes nor a reference to ParamGen, unless <c>PARAMGEN_ATTRIBUTES</c> is defined.
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
    /// The layer's name, unique in its network. Default: Keras's own, the kind in snake case and, from the second on,
    /// a number: <c>conv2d</c>, <c>conv2d_1</c>. In PascalCase it names the layer's generated constants. Refused: a slash.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>The name of the layer whose output this one takes. Default: the layer before. Refused: a name that no layer has.</summary>
    public string? Input { get; set; }

    /// <summary>Whether training changes the layer's weights. Default: true. Weights that are frozen count as non-trainable.</summary>
    public bool Trainable { get; set; } = true;

    /// <summary>The type of the layer's numbers, which sets how many bytes its weights take. Default: <see cref="DType.Float32"/>.</summary>
    public DType DType { get; set; } = DType.Float32;

    /// <summary>The parameters that the layer is expected to have: 448. Default: nothing is expected. Refused: any other count, with the right one.</summary>
    public long ExpectedParameters { get; set; } = Unset.Integer;

    /// <summary>
    /// The sizes that the layer, or its first output, is expected to give for a sample, the batch axis left out:
    /// <c>new[] { 26, 26, 16 }</c>, <see cref="Dim.Unknown"/> where one is not known. Default: nothing is expected. Refused:
    /// any other sizes, with the right ones.
    /// </summary>
    public int[]? ExpectedOutput { get; set; }
}
