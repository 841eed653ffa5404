namespace ParamGen;

/// <summary>A penalty that is added to the loss to keep values small.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularizers/">Keras, layer weight regularizers</see>.</remarks>
public enum Regularizer
{
    /// <summary>No penalty.</summary>
    None,

    /// <summary>The sum of |w|, multiplied by a factor. Arguments: the factor (default 0.01).</summary>
    L1,

    /// <summary>The sum of w², multiplied by a factor. Arguments: the factor (default 0.01).</summary>
    L2,

    /// <summary>The sum of both penalties. Arguments: the factor of |w| (default 0), the factor of w² (default 0).</summary>
    L1L2,

    /// <summary>
    /// How far the rows or columns of a matrix are from orthogonal, multiplied by a factor. Arguments: the factor (default 0.01).
    /// </summary>
    OrthogonalRegularizer,
}
