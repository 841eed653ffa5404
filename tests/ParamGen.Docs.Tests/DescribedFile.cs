extern alias files;

using files::ParamGen.Files;
using files::ParamGen.Files.Descriptions;

namespace ParamGen.Docs.Tests;

/// <summary>
/// The files that pages name and that are not text: one of those that other programs wrote, under another name, or a description.
/// </summary>
internal static class DescribedFile
{
    private static readonly Dictionary<string, string> files = new()
    {
        ["digits.keras"] = "keras/k3-digits.keras",
        ["digits.weights.h5"] = "keras/k3-digits.weights.h5",
        ["digits.safetensors"] = "safetensors/keras-paths.safetensors",
        ["lenet.safetensors"] = "pytorch/lenet-digits.pt.safetensors",
        ["net.onnx"] = "pairs/torch-digits.onnx",
        ["digits.onnx"] = "../../../samples/ImageClassifier/Models/digits.onnx",
        ["keywords.tflite"] = "tflite/keyword-spotting-int8.tflite",
        ["resnet.onnx"] = "onnx/resnet-named-batch-opset11.onnx",
    };

    /// <summary>The other files of the network that <c>net.onnx</c> is an export of.</summary>
    private static readonly Dictionary<string, Func<TextFile>> described = new()
    {
        ["net.keras"] = () => ContractFiles.Keras("net.keras", File.ReadAllText(OracleFile("pairs/torch-digits.keras.json"))),
        ["net.weights.h5"] = () => ContractFiles.Weights(
            "net.weights.h5",
            "hdf5",
            "layers/conv2d/vars/0 (3, 3, 1, 6)",
            "layers/conv2d/vars/1 (6)",
            "layers/dense/vars/0 (180, 10)",
            "layers/dense/vars/1 (10)",
            "layers/dense_1/vars/0 (10, 10)",
            "layers/dense_1/vars/1 (10)"),
    };

    /// <summary>What a build says of the file; null where no file has the name.</summary>
    public static TextFile? Of(string name)
    {
        if (!files.TryGetValue(name, out var file))
            return described.TryGetValue(name, out var description) ? description() : null;
        using var stream = File.OpenRead(OracleFile(file));
        return new($"/obj/{name}.paramgen.json", DescriptionText.Write(ModelFile.Describe(stream, $"models/{name}")));
    }

    private static string OracleFile(string path) => Repository.Path("tests", "Oracle", "files", path);
}
