using System.Diagnostics;

namespace ParamGen;

/// <summary>
/// The data type of all layers of a class that do not set their own, as <c>keras.config.set_dtype_policy</c> sets it before a model is
/// built.
/// </summary>
/// <remarks>
/// A layer's own <c>DType</c> takes precedence. An <c>[Input]</c> keeps its type, as it does in Keras: <see cref="DType.Float32"/> unless
/// it sets another. So do look-ups and hashes. The layers of a block have the type of the class that uses the block, unless the block has
/// a <c>[DType]</c> of its own. A model that is used as a layer is not affected: it has its own <c>[DType]</c>, or none.
/// Rejected: a type that layers do not compute in, such as an integer type; a class without layers of its own, such as one whose model is
/// that of a file.
/// <para>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</para>
/// </remarks>
/// <example><c>[DType(DType.MixedFloat16)] [Input(28, 28, 1)] [Conv2D(8, 3)]</c></example>
/// <param name="policy">The data type: a floating-point type, or a mixed policy.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class DTypeAttribute(DType policy) : Attribute
{
    /// <summary>
    /// The data type of the layers: a floating-point type, or a mixed policy, which computes in half precision and stores weights in single
    /// precision. Required. Rejected: integers, booleans and text.
    /// </summary>
    public DType Policy { get; } = policy;
}
