[Input(8, 8, 3)]
[Conv2D(16, 9)] // PG0203: a 9 × 9 kernel does not fit into 8 × 8
public partial class KernelOutgrowsImage;
