namespace Gallery;

// Text of any length, word by word: Hochreiter and Schmidhuber, Long Short-Term Memory, 1997.
[Input(Dim.Unknown)]
[Embedding(20_000, 128)]
[LSTM(128)]
[Dense(1, Activation = Activation.Sigmoid)]
public partial class SentimentClassifier;
