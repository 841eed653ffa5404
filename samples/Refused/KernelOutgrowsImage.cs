[Input(8, 8, 3)]
[Conv2D(16, 9)] // PG0203: 9 × 9 does not fit into 8 × 8
public partial class KernelOutgrowsImage;
