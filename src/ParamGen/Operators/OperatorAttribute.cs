namespace ParamGen.Operators;

/// <summary>
/// The base class of Keras's operators, the functions of <c>keras.ops</c>, as layers of a network. An operator has no weights.
/// </summary>
/// <remarks>
/// Each attribute has the name of a function of <c>keras.ops</c>, except <see cref="SliceAttribute"/>, which is Python's <c>x[…]</c>.
/// There is no attribute for what a layer does already, such as Add, Concatenate, Reshape or Relu.
/// The default name is Keras's: <c>mean</c>, <c>mean_1</c>, <c>get_item</c>. Axes are counted as in Keras, from 0 for the batch axis or
/// from -1 for the last axis.
/// Rejected: <see cref="LayerAttribute.Trainable"/> and <see cref="LayerAttribute.DType"/>, which only layers have. The type of the output
/// follows from the types of the inputs.
/// <para>Source: <see href="https://keras.io/api/ops/">Keras, ops</see>.</para>
/// </remarks>
public abstract class OperatorAttribute : LayerAttribute
{
    private protected OperatorAttribute()
    {
    }
}
