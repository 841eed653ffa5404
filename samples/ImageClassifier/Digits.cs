namespace ImageClassifier;

/// <summary>A network that reads handwritten digits. If the file is that of another network, this class does not compile.</summary>
[Input(8, 8, 1, Name = "image")]
[Conv2D(8, 3, Padding = Padding.Same, Activation = Activation.Relu)]
[MaxPooling2D(2)]
[Flatten]
[Dense(10, Activation = Activation.Softmax, Name = "scores")]
[OnnxModel("digits.onnx")]
public static partial class Digits;
