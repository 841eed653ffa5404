using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading;

/// <summary>What a class takes from its file, by its attribute.</summary>
internal enum ModelFileKind
{
    /// <summary>A network of Keras's: <c>[KerasModel]</c>.</summary>
    Keras,

    /// <summary>A model of ONNX: <c>[OnnxModel]</c>.</summary>
    Onnx,

    /// <summary>Tensors of safetensors: <c>[SafeTensors]</c>.</summary>
    SafeTensors,

    /// <summary>Weights, in whatever file: <c>[Weights]</c>.</summary>
    Weights,

    /// <summary>A model of TensorFlow Lite: <c>[TensorFlowLiteModel]</c>.</summary>
    TensorFlowLite,
}

/// <summary>The attributes that take a model from a file.</summary>
internal static class ModelFileKinds
{
    private static readonly (ModelFileKind Kind, string Attribute, string[] Files)[] all =
    [
        (
            ModelFileKind.Keras,
            nameof(KerasModelAttribute),
            [FileKinds.Keras, FileKinds.Hdf5, FileKinds.KerasJson, FileKinds.TensorFlowJs]),
        (ModelFileKind.Onnx, nameof(OnnxModelAttribute), [FileKinds.Onnx]),
        (ModelFileKind.TensorFlowLite, nameof(TensorFlowLiteModelAttribute), [FileKinds.TensorFlowLite]),
        (ModelFileKind.SafeTensors, nameof(SafeTensorsAttribute), [FileKinds.SafeTensors]),
        (
            ModelFileKind.Weights,
            nameof(WeightsAttribute),
            [FileKinds.Hdf5, FileKinds.Keras, FileKinds.TensorFlowJs, FileKinds.SafeTensors]),
    ];

    /// <summary>The names of the attributes.</summary>
    public static IEnumerable<string> Attributes => all.Select(kind => kind.Attribute);

    /// <summary>What the attribute of a name takes; null for an attribute of another kind.</summary>
    public static ModelFileKind? Of(string attribute)
    {
        foreach (var (kind, name, _) in all)
        {
            if (attribute == name)
                return kind;
        }

        return null;
    }

    /// <summary>The attribute that takes it, as it is written: <c>KerasModel</c>.</summary>
    public static string AttributeName(this ModelFileKind kind) => LayerKind.Stem(all.First(row => row.Kind == kind).Attribute);

    /// <summary>Whether a file of a kind can be taken so.</summary>
    public static bool Takes(this ModelFileKind kind, string fileKind) => all.First(row => row.Kind == kind).Files.Contains(fileKind);

    /// <summary>The attribute that takes a file of a kind, as it is written; null where there is none.</summary>
    /// <param name="fileKind">The kind of the file.</param>
    /// <param name="isWeights">Whether its weights are meant, or all that it has.</param>
    public static string? AttributeFor(string fileKind, bool isWeights)
    {
        foreach (var (kind, name, files) in all)
        {
            if (files.Contains(fileKind) && !(isWeights && kind is ModelFileKind.Keras))
                return $"[{LayerKind.Stem(name)}]";
        }

        return null;
    }
}
