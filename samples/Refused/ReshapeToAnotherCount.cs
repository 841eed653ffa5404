[Input(28, 28)]
[Reshape(28, 29)] // PG0205: 784 elements do not make 812
public partial class ReshapeToAnotherCount;
