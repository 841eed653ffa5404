namespace ParamGen;

/// <summary>Places a model or a block in the network.</summary>
/// <remarks>
/// A model, a class with its own <c>[Input]</c>, is one layer of the network, as a model within a model of Keras.
/// Shape: the model's output for the input that it is given. Weights: the model's. <see cref="TimeDistributedAttribute"/>
/// before it applies the model to each step of a sequence.
/// Refused: an input that the model does not take; a type that is neither a model nor a block, or that has errors.
/// <para>Source: <see href="https://keras.io/guides/functional_api/">Keras, nested models</see>.</para>
/// </remarks>
/// <example><c>[Input(4)] [Use(typeof(Encoder))] [Dense(2)]</c>, where <c>Encoder</c> is a class with <c>[Input(4)] [Dense(3)]</c>: the last layer has 3 × 2 + 2 = 8 parameters.</example>
public sealed class UseAttribute : LayerAttribute
{
    /// <summary>Places the given model or block.</summary>
    /// <param name="type">The class that bears its layers.</param>
    /// <param name="arguments">The values of a block's constants, in the order in which the block names them.</param>
    public UseAttribute(Type type, params object[] arguments)
    {
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The class that bears the layers.</summary>
    public Type Type { get; }

    /// <summary>The values of a block's constants, in the order in which the block names them.</summary>
    public object[] Arguments { get; }

    /// <summary>The layers whose outputs a model takes, where it has several inputs. Default: <see cref="LayerAttribute.Input"/> alone.</summary>
    public string[]? Inputs { get; set; }

    /// <summary>How often a block is placed, one behind the other. Default: 1. Refused: less than 1.</summary>
    public int Repeat { get; set; } = 1;
}
