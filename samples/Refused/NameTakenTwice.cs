[Input(784)]
[Dense(32, Name = "hidden")]
[Dense(10, Name = "hidden")] // PG0301: every name is unique
public partial class NameTakenTwice;
