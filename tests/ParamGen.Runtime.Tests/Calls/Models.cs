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

/// <summary>color, port: texts; age, kids: numbers → texts, and a list of dictionaries.</summary>
[OnnxModel("sklearn-columns-of-strings.onnx")]
internal sealed partial class Columns;

/// <summary>A list of tensors and others.</summary>
[OnnxModel("sequences-and-optionals.onnx")]
internal sealed partial class Sequences;

/// <summary>x (n, 4) → y (n, 4), the same.</summary>
[OnnxModel("identity.onnx")]
internal sealed partial class Identity;

/// <summary>x of any rank → y, the same.</summary>
[OnnxModel("identity-any-rank.onnx")]
internal sealed partial class AnyRank;

/// <summary>a (n, 3), b (n, 3) → y (n, 3).</summary>
[OnnxModel("sum.onnx")]
internal sealed partial class Sum;

/// <summary>x (n, 2) → y (m, 2), z (m, 2).</summary>
[OnnxModel("open-outputs.onnx")]
internal sealed partial class OpenOutputs;

/// <summary>x (n, n) → y (n, n), after 60 products.</summary>
[OnnxModel("matrix-chain.onnx")]
internal sealed partial class Chain;

/// <summary>Nothing → y (2,).</summary>
[OnnxModel("no-inputs.onnx")]
internal sealed partial class NoInputs;

/// <summary>counts: texts to numbers → y, the numbers of a, b and c.</summary>
[OnnxModel("dictionary.onnx")]
internal sealed partial class Counts;

/// <summary>A list of lists of texts → the same.</summary>
[OnnxModel("text-lists.onnx")]
internal sealed partial class TextLists;

/// <summary>Inputs that have the names of what is in a session.</summary>
[OnnxModel("reserved-names.onnx")]
internal sealed partial class ReservedNames;

/// <summary>x (n), texts (m) → x, y, y again, and texts.</summary>
[OnnxModel("passed-on.onnx")]
internal sealed partial class PassedOn;

/// <summary>x (n) → x, y (1, k), and y again.</summary>
[OnnxModel("passed-on-open.onnx")]
internal sealed partial class PassedOnOpen;

/// <summary>x (n) → x.</summary>
[OnnxModel("passed-on-alone.onnx")]
internal sealed partial class PassedOnAlone;

/// <summary>Where the files are.</summary>
internal static class ModelPaths
{
    public static string Of(string file) =>
        File.Exists(Own(file)) ? Own(file) : Path.Combine(AppContext.BaseDirectory, "Oracle", "files", "onnx", file);

    private static string Own(string file) => Path.Combine(AppContext.BaseDirectory, "Models", file);
}
