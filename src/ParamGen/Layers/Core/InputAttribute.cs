namespace ParamGen;

/// <summary>
/// The shape of one input sample, without the batch axis: <c>[Input(28, 28, 3)]</c> is an image with 28 rows, 28 columns, and 3 channels. A
/// class with this attribute is a model.
/// </summary>
/// <remarks>
/// <see cref="Dim.Unknown"/> is the size of an axis that is unknown until run time. <c>[Input]</c> without sizes is one value per sample.
/// <c>[Input(typeof(Encoder))]</c> takes the outputs of the model <c>Encoder</c>: one input for each output, with its name, shape, and
/// type.
/// An output has the name of its layer; further outputs of the same layer are numbered, <c>lstm</c>, <c>lstm_1</c>.
/// Rejected: a negative size; a class that is not a model in code, or that has errors; a model that takes the outputs of this one.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Flatten]</c> has output shape (None, 2352).</example>
public sealed class InputAttribute : LayerAttribute
{
    /// <summary>An input of the given shape.</summary>
    /// <param name="shape">
    /// The size of each axis of a sample, without the batch axis; <see cref="Dim.Unknown"/> for an unknown size. Must not be negative
    /// otherwise.
    /// </param>
    public InputAttribute(params int[] shape) => Shape = shape;

    /// <summary>Inputs that take the outputs of a model, one for each output.</summary>
    /// <param name="model">The class with the layers of the model. Rejected: a class that is not a model in code.</param>
    public InputAttribute(Type model)
    {
        Shape = [];
        Model = model;
    }

    /// <summary>
    /// The size of each axis of a sample, without the batch axis; <see cref="Dim.Unknown"/> for an unknown size. Must not be negative
    /// otherwise. Empty if a model is given.
    /// </summary>
    public int[] Shape { get; }

    /// <summary>
    /// The model whose outputs are the inputs, instead of a shape: <c>[Input(typeof(Encoder))]</c>. Each of its outputs becomes an input
    /// with the name, shape, and type of the output. Null if a shape is given.
    /// </summary>
    public Type? Model { get; }

    /// <summary>The number of samples in a batch. Default: not set, unknown. Must be positive.</summary>
    public int BatchSize { get; set; } = Unset.Integer;
}
