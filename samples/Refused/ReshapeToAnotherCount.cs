[Input(28, 28)]
[Reshape(28, 29)] // PG0205: 784 numbers are not 812
public partial class ReshapeToAnotherCount;
