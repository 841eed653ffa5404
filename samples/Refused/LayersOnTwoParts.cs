[Input(28, 28, 3)]
[Flatten]
public partial class LayersOnTwoParts;

[Dense(10)] // PG0004: which of the two parts comes first?
public partial class LayersOnTwoParts;
