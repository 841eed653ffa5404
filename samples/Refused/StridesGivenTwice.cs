[Input(28, 28, 3)]
[Conv2D(16, 3, Strides = 2, StridesByAxis = new[] { 2, 1 })] // PG0103: the same argument twice
public partial class StridesGivenTwice;
