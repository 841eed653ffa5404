namespace ParamGen.Runtime.Tests.Calls;

/// <summary>x (batch, 4) → p (batch, 3).</summary>
[OnnxModel("header-with-everything.onnx")]
internal sealed partial class Small;

/// <summary>pixels (batch, 3, 16, 16) → logits (batch, 5).</summary>
[OnnxModel("resnet-named-batch-opset11.onnx")]
internal sealed partial class ResNet;

/// <summary>left (batch, 3, n), right (batch, 3, m) → similarity (batch), joined (batch, 3, n + m), features.</summary>
[OnnxModel("siamese-dynamo20-expressions.onnx")]
internal sealed partial class Siamese;

/// <summary>photo (unk__30, 12, 12, 3) → probabilities (unk__31, 10).</summary>
[OnnxModel("keras2-cnn-tf2onnx13.onnx")]
internal sealed partial class Photo;

/// <summary>Tensors of every type.</summary>
[OnnxModel("types-that-run.onnx")]
internal sealed partial class AllTypes;

[OnnxModel("sequences-and-optionals.onnx")]
internal sealed partial class Sequences;

[OnnxModel("sklearn-columns-of-strings.onnx")]
internal sealed partial class Columns;

[OnnxModel("shapes-of-every-kind.onnx")]
internal sealed partial class Shapes;
