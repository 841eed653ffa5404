namespace ParamGen;

/// <summary>What is added to the loss to keep numbers small.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularizers/">Keras, layer weight regularizers</see>.</remarks>
public enum Regularizer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The sum of |w|; arguments: its factor (0.01).</summary>
    L1,

    /// <summary>The sum of w²; arguments: its factor (0.01).</summary>
    L2,

    /// <summary>Both; arguments: the factors of |w| (0) and of w² (0).</summary>
    L1L2,

    /// <summary>How far a matrix's rows or columns are from orthogonal; arguments: its factor (0.01).</summary>
    OrthogonalRegularizer,
}
