using System.Diagnostics;

namespace ParamGen;

/// <summary>Declares a custom layer: what it outputs for what it is given. <see cref="LayerWeightAttribute"/> adds its weights.</summary>
/// <remarks>
/// A class with this attribute stands for a layer whose code only Keras runs. <see cref="UseAttribute"/> inserts it into a network, and
/// <see cref="CustomLayerAttribute"/> says that it is a layer of a file. The signature gives the shapes as NumPy does for generalized
/// ufuncs: those of the inputs, an arrow, and those of the outputs, with a name for each axis. The first axis is the batch.
/// <para>
/// In a shape stand names of axes; integer constants of the class; numbers; <c>...</c> for any number of axes; and sums, differences,
/// products, and quotients of them with parentheses. A name that stands twice in the inputs means equal sizes.
/// </para>
/// Rejected: a signature that cannot be read; a name that is neither an axis of an input nor an integer constant of the class; an input
/// that does not fit; a quotient that leaves a remainder; a size below zero; layers, <c>[Block]</c>, or a file on the same class.
/// <para>Source: <see href="https://numpy.org/doc/stable/reference/c-api/generalized-ufuncs.html">NumPy, generalized ufuncs</see>,
/// <see href="https://keras.io/guides/making_new_layers_and_models_via_subclassing/">Keras, making new layers</see>.</para>
/// </remarks>
/// <example>
/// <c>[LayerShape("(batch, steps, width) -> (batch, width)")] [LayerWeight("query", "(width)")] class AttentionPool;</c>: for an input of
/// (None, 10, 64), the output is (None, 64), and the layer has 64 parameters.
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class LayerShapeAttribute : Attribute
{
    /// <summary>Declares a custom layer with the given shapes and parameters.</summary>
    /// <param name="signature">
    /// The shapes of the inputs and outputs: <c>(batch, steps, width) -> (batch, width)</c>. Rejected: a text that is not a signature.
    /// </param>
    /// <param name="parameters">
    /// The names of the class's integer constants that a use can replace, in the order of the use's arguments. Rejected: a name that is not
    /// such a constant.
    /// </param>
    public LayerShapeAttribute(string signature, params string[] parameters)
    {
        Signature = signature;
        Parameters = parameters;
    }

    /// <summary>
    /// The shapes of the inputs and outputs: <c>(batch, steps, width) -> (batch, width)</c>. Rejected: a text that is not a signature.
    /// </summary>
    public string Signature { get; }

    /// <summary>
    /// The names of the class's integer constants that a use can replace, in the order of the use's arguments. Rejected: a name that is not
    /// such a constant.
    /// </summary>
    public string[] Parameters { get; }

    /// <summary>
    /// The multiply-adds per sample as a size of the signature: <c>steps * width</c>, or <c>0</c>. Default: not set, unknown; a model with
    /// the layer then has no <c>MultiplyAdds</c>. Rejected: a text that is not a size.
    /// </summary>
    public string? MultiplyAdds { get; set; }

    /// <summary>
    /// The data type of the outputs' values. Default: not set, the type that the layer computes in if it has weights, or if all of its
    /// inputs are floating-point numbers; otherwise unknown.
    /// </summary>
    public DType OutputDType { get; set; }
}
