namespace ParamGen;

/// <summary>Inserts a model, a block or a custom layer into the network.</summary>
/// <remarks>
/// A model, which is a class with its own <c>[Input]</c>, becomes a single layer, like a nested model in Keras. A block inserts its layers.
/// A class with <see cref="LayerShapeAttribute"/> is a custom layer.
/// Output shape: that of the model, block or custom layer for the given input. Weights: those of the model, block or custom layer.
/// After <see cref="TimeDistributedAttribute"/>, the model or custom layer is applied to each step of a sequence.
/// Rejected: an input that the model or custom layer does not accept; a type that is neither of them, or that has errors.
/// <para>Source: <see href="https://keras.io/guides/functional_api/">Keras, nested models</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(4)] [Use(typeof(Encoder))] [Dense(2)]</c>, where <c>Encoder</c> is a class with <c>[Input(4)] [Dense(3)]</c>: the last layer
/// has 3 × 2 + 2 = 8 parameters.
/// </example>
public sealed class UseAttribute : LayerAttribute
{
    /// <summary>Inserts the given model, block or custom layer.</summary>
    /// <param name="type">The class with the layers. Rejected: a class that is neither a model, a block, nor a custom layer.</param>
    /// <param name="arguments">
    /// The values of the parameters of the block or custom layer, in its order. Rejected: values that do not match the parameters.
    /// </param>
    public UseAttribute(Type type, params object[] arguments)
    {
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The class with the layers. Rejected: a class that is neither a model, a block, nor a custom layer.</summary>
    public Type Type { get; }

    /// <summary>
    /// The values of the parameters of the block or custom layer, in its order. Rejected: values that do not match the parameters.
    /// </summary>
    public object[] Arguments { get; }

    /// <summary>
    /// The names of the layers whose outputs are the inputs, for a model or custom layer with several inputs. Default:
    /// <see cref="LayerAttribute.Input"/> alone. Rejected: a name that no layer has.
    /// </summary>
    public string[]? Inputs { get; set; }

    /// <summary>The number of copies of the block, one after the other. Default: 1. Must be positive.</summary>
    public int Repeat { get; set; } = 1;

    /// <summary>
    /// The name of the layer that outputs the mask: which positions of the model's input to use. It does not change the counts. Default:
    /// not set, the mask that comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }

    /// <summary>
    /// The names of the layers that output the masks of a model with several inputs. They do not change the counts. Default: not set, the
    /// masks that come with the inputs, if any. Rejected: a name that no layer has.
    /// </summary>
    public string[]? Masks { get; set; }
}
