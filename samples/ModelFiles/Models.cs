namespace ModelFiles;

/// <summary>A network that Keras has saved.</summary>
[KerasModel("digits.keras")]
public static partial class Digits;

/// <summary>The weights that Keras has saved for it.</summary>
[Weights("digits.weights.h5")]
public static partial class DigitsWeights;

/// <summary>A network that PyTorch has exported.</summary>
[OnnxModel("resnet.onnx"), Budget(MaxParameters = 10_000)]
public static partial class ResNet;

/// <summary>A network that TensorFlow has converted for a small device.</summary>
[TensorFlowLiteModel("sensor.tflite")]
public static partial class Sensor;
