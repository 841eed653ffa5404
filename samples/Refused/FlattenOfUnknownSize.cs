[Input(Dim.Unknown, 3)]
[Flatten]
[Dense(10)] // PG0202: the number of inputs is unknown
public partial class FlattenOfUnknownSize;
