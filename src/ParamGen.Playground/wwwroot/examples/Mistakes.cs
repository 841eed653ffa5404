// Keras reports each of these only at run time. Point at an underlined argument, or press Ctrl+. on it for a fix.
[Input(32, 32, 3)]
[Conv2D(16, 3, Strides = 2, DilationRate = 2)]
[MaxPooling2D(2)]
[Dense(10, Activation = Activation.Softmax)]
public partial class StrideAndDilation;

[Input(32, 32, 3)]
[Conv2D(16, 3, Groups = 2)]
[Flatten]
[Dense(10, Activation = Activation.Softmax)]
public partial class GroupsThatDoNotDivide;

[Input(8, 8, 3)]
[Conv2D(16, 9)]
[Flatten]
[Dense(1, Activation = Activation.Sigmoid)]
public partial class KernelLargerThanItsInput;

// A budget is judged as well: this network has 25,450 parameters.
[Input(784)]
[Dense(32, Activation = Activation.Relu)]
[Dense(10, Activation = Activation.Softmax)]
[Budget(MaxParameters = 20_000)]
public partial class OverBudget;
