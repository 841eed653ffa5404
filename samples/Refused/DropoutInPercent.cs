[Input(784)]
[Dropout(50)] // PG0107: a rate is between 0 and 1
[Dense(10)]
public partial class DropoutInPercent;
