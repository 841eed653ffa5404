[Input(784)]
[Dense(32, Name = "hidden")]
[Dense(10, Input = "hiden")] // PG0302: no layer has this name
public partial class InputFromNowhere;
