extern alias files;

using files::ParamGen.Files;
using files::ParamGen.Files.Descriptions;

namespace ParamGen.Docs.Tests;

/// <summary>The files that pages name and that are not text: each is one of those that other programs wrote, under another name.</summary>
internal static class DescribedFile
{
    private static readonly Dictionary<string, string> files = new()
    {
        ["digits.keras"] = "keras/k3-digits.keras",
        ["digits.weights.h5"] = "keras/k3-digits.weights.h5",
        ["digits.safetensors"] = "safetensors/keras-paths.safetensors",
        ["digits.onnx"] = "../../../samples/ImageClassifier/Models/digits.onnx",
        ["resnet.onnx"] = "onnx/resnet-named-batch-opset11.onnx",
    };

    /// <summary>What a build says of the file; null where no file has the name.</summary>
    public static TextFile? Of(string name)
    {
        if (!files.TryGetValue(name, out var file))
            return null;
        using var stream = File.OpenRead(Repository.Path("tests", "Oracle", "files", file));
        return new($"/obj/{name}.paramgen.json", DescriptionText.Write(ModelFile.Describe(stream, $"models/{name}")));
    }
}
