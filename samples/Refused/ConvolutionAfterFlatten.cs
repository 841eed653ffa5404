[Input(28, 28, 3)]
[Flatten]
[Conv2D(16, 3)] // PG0201: Flatten leaves no rows and columns
public partial class ConvolutionAfterFlatten;
