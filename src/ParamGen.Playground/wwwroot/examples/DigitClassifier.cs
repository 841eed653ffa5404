[Input(28, 28, 3)]
[Conv2D(16, 3, Activation = Activation.Relu)]   // 3 · 3 · 3 · 16 + 16 = 448
[MaxPooling2D(2)]
[Conv2D(32, 3, Activation = Activation.Relu)]   // 3 · 3 · 16 · 32 + 32 = 4,640
[MaxPooling2D(2)]
[Flatten]                                       // 5 · 5 · 32 = 800
[Dense(32, Activation = Activation.Relu)]       // 800 · 32 + 32 = 25,632
[Dense(10, Activation = Activation.Softmax)]    // 32 · 10 + 10 = 330
public partial class DigitClassifier;
