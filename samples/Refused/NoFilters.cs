[Input(28, 28, 3)]
[Conv2D(0, 3)] // PG0101: no filters, no output
public partial class NoFilters;
