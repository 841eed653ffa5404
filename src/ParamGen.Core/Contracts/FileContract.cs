using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;

namespace ParamGen.Core.Contracts;

/// <summary>A file that a network must agree with. Immutable, compared by value.</summary>
/// <param name="Number">Which of the class's files it is.</param>
/// <param name="File">The name of the file.</param>
internal abstract record FileContract(int Number, string File);

/// <summary>A file with an architecture of Keras's.</summary>
/// <param name="Number">Which of the class's files it is.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Network">The network in it.</param>
internal sealed record ArchitectureContract(int Number, string File, NetworkSource Network) : FileContract(Number, File);

/// <summary>An ONNX model.</summary>
/// <param name="Number">Which of the class's files it is.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Description">What is in it.</param>
internal sealed record OnnxModelContract(int Number, string File, FileDescription Description) : FileContract(Number, File);

/// <summary>A TensorFlow Lite model.</summary>
/// <param name="Number">Which of the class's files it is.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Description">What is in it.</param>
internal sealed record TensorFlowLiteContract(int Number, string File, FileDescription Description) : FileContract(Number, File);

/// <summary>A file of weights.</summary>
/// <param name="Number">Which of the class's files it is.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Description">What is in it.</param>
internal sealed record WeightsFileContract(int Number, string File, FileDescription Description) : FileContract(Number, File)
{
    /// <summary>How the weights are laid out.</summary>
    public WeightLayout Layout { get; init; }

    /// <summary>The modules of the file for layers that shapes alone cannot tell apart: <c>conv2d=features.0</c>.</summary>
    public EquatableArray<string> Map { get; init; }

    /// <summary>The names of tensors that the network does not have and that are expected all the same.</summary>
    public EquatableArray<string> Expected { get; init; }
}
