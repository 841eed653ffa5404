[Input(784)]
[Dense(32, Name = "hidden")]
[Dense(10, Name = "hidden")] // PG0301: layer names must be unique
public partial class NameTakenTwice;
