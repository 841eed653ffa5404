namespace Gallery;

// Vaswani et al., Attention Is All You Need, 2017: its encoder, with a text classifier on top.
[Input(200)]
[Embedding(20_000, 32)]
[Use(typeof(Encoder), 32, 2, Repeat = 2)]
[GlobalAveragePooling1D]
[Dropout(0.1)]
[Dense(20, Activation = Activation.Relu)]
[Dense(2, Activation = Activation.Softmax)]
public partial class TransformerClassifier
{
    [Block(nameof(Width), nameof(Heads))]
    [MultiHeadAttention(Heads, Width), Dropout(0.1, Name = "attention")]
    [Add("input", "attention"), LayerNormalization(Name = "attended")]
    [Dense(Width, Activation = Activation.Relu), Dense(Width), Dropout(0.1, Name = "feed_forward")]
    [Add("attended", "feed_forward"), LayerNormalization]
    private static class Encoder
    {
        private const int Width = 32, Heads = 2;
    }
}
