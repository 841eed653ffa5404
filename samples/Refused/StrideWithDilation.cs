[Input(28, 28, 3)]
[Conv2D(
    16,
    3,
    Strides = 2, // PG0105: the two cannot be combined
    DilationRate = 2)]
public partial class StrideWithDilation;
