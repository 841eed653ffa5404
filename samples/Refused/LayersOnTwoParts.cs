[Input(28, 28, 3)]
[Flatten]
public partial class LayersOnTwoParts;

[Dense(10)] // PG0004: which part comes first?
public partial class LayersOnTwoParts;
