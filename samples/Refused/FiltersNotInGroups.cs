[Input(28, 28, 4)]
[Conv2D(10, 3, Groups = 4)] // PG0104: 10 is not a multiple of 4
public partial class FiltersNotInGroups;
