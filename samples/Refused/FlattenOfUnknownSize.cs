[Input(Dim.Unknown, 3)]
[Flatten]
[Dense(10)] // PG0202: how many numbers does each weight take?
public partial class FlattenOfUnknownSize;
