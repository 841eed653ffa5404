namespace ParamGen;

/// <summary>Runs the recurrent layer that follows over a sequence in both directions, with separate weights for each direction.</summary>
/// <remarks>
/// Output shape: that of the recurrent layer, with twice the size of the last axis for <see cref="MergeMode.Concat"/>; two outputs for
/// <see cref="MergeMode.None"/>.
/// Weights: those of the recurrent layer, twice.
/// Rejected: a layer that is not recurrent; a layer that goes backwards itself. With <see cref="BackwardLayer"/>, also two layers that go
/// in the same direction, whose output shapes differ, or that differ in whether they are stateful, return sequences, or return states.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [Bidirectional] [LSTM(16)]</c> has 2 · (8 × 64 + 16 × 64 + 64) = 3,200 parameters and output shape (None, 32).
/// </example>
public sealed class BidirectionalAttribute : LayerAttribute
{
    /// <summary>How the outputs of the two directions are combined. Default: <see cref="MergeMode.Concat"/>.</summary>
    public MergeMode MergeMode { get; set; }

    /// <summary>
    /// Whether the backward layer has its own arguments. It is then the second layer that follows, with <c>GoBackwards = true</c>. Default:
    /// false, the backward layer is a copy of the first layer.
    /// </summary>
    public bool BackwardLayer { get; set; }

    /// <summary>
    /// The outputs that the initial states are taken from, one per state, those of the forward layer first. Default: not set, the states
    /// start at zero. Rejected: a number of outputs other than the number of states; an output whose shape differs from its state.
    /// </summary>
    public string[]? InitialState { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask: which steps to process. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
