[Input(28, 28, 3)]
[Conv2D(0, 3)] // PG0101: a convolution needs at least one filter
public partial class NoFilters;
