namespace ParamGen.Operators;

/// <summary>The base class of operators that take the outputs of several layers as inputs, in the given order.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/">Keras, ops</see>.</remarks>
public abstract class InputsOperatorAttribute : OperatorAttribute
{
    private protected InputsOperatorAttribute(string[] inputs) => Inputs = inputs;

    /// <summary>
    /// The names of the layers whose outputs are the inputs, in order. If the operator takes a single input, no name means
    /// <see cref="LayerAttribute.Input"/>, or the previous layer. Rejected: a wrong number of names; a name that no layer has. Cannot be
    /// combined with <see cref="LayerAttribute.Input"/>.
    /// </summary>
    public string[] Inputs { get; }
}
