namespace ParamGen;

/// <summary>
/// The shape of one sample that enters the network, without the batch axis: <c>[Input(28, 28, 3)]</c> is an image of
/// 28 rows, 28 columns and 3 channels. A class with this attribute is a model.
/// </summary>
/// <remarks>
/// An axis whose size is not known until run time is <see cref="Dim.Unknown"/>. <c>[Input]</c> alone is one number a sample.
/// <c>[Input(typeof(Encoder))]</c> takes what the model <c>Encoder</c> gives: one input for each of its outputs, of the
/// output's name, shape, and type. An output has the name of its layer; further ones of one layer are counted, <c>lstm</c>,
/// <c>lstm_1</c>.
/// Refused: a negative size; a class that is no model in code, or that has errors; a model that takes what this one gives.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Flatten]</c> gives (None, 2352).</example>
public sealed class InputAttribute : LayerAttribute
{
    /// <summary>An input of the given shape.</summary>
    /// <param name="shape">The size of each axis of a sample, the batch axis left out.</param>
    public InputAttribute(params int[] shape) => Shape = shape;

    /// <summary>The inputs that take what a model gives, one for each of its outputs.</summary>
    /// <param name="model">The class that bears the model's layers.</param>
    public InputAttribute(Type model)
    {
        Shape = [];
        Model = model;
    }

    /// <summary>The size of each axis of a sample, the batch axis left out. Empty where a model is given.</summary>
    public int[] Shape { get; }

    /// <summary>
    /// The model whose outputs enter, in place of a shape: <c>[Input(typeof(Encoder))]</c>. Each of its outputs is an input of
    /// that output's name, shape, and type. Null where a shape is given.
    /// </summary>
    public Type? Model { get; }

    /// <summary>How many samples a batch holds. Default: not known. Refused: less than 1.</summary>
    public int BatchSize { get; set; } = Unset.Integer;
}
