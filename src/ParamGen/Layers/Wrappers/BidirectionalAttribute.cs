namespace ParamGen;

/// <summary>Goes through a sequence in both directions with the recurrent layer that follows, twice with weights of its own.</summary>
/// <remarks>
/// Shape: the recurrent layer's, with twice its last axis under <see cref="MergeMode.Concat"/>; two outputs under <see cref="MergeMode.None"/>.
/// Weights: the recurrent layer's, twice. Refused: a layer that is not recurrent; one that goes backwards itself;
/// with <see cref="BackwardLayer"/> two layers in the same direction, of which one is stateful or gives its sequences or states and the other is not or does not, or whose outputs differ in shape.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Bidirectional] [LSTM(16)]</c> has 2 · (8 × 64 + 16 × 64 + 64) = 3,200 parameters and gives (None, 32).</example>
public sealed class BidirectionalAttribute : LayerAttribute
{
    /// <summary>How the outputs of the two directions become one. Default: <see cref="MergeMode.Concat"/>.</summary>
    public MergeMode MergeMode { get; set; }

    /// <summary>
    /// Whether the layer that goes backward has arguments of its own: it is then the second layer that follows, with <c>GoBackwards = true</c>.
    /// Default: false, it is the first layer once more.
    /// </summary>
    public bool BackwardLayer { get; set; }

    /// <summary>
    /// The outputs that the states start from, one for each state, those of the layer that goes forward before those of the other.
    /// Default: the states start from zeros. Refused: another count of states than the layers carry along, or another shape.
    /// </summary>
    public string[]? InitialState { get; set; }
}
